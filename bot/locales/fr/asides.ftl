# Sous une réponse : le calcul fait avec les chiffres de la question, et où en est son propre objectif.

## Le calcul. De $start à $target abonnés, $gain entre les deux, $pace nets par jour, $days jours jusqu’au $due
aside-sum-when-count = <b>Ton calcul :</b> passer de { $start } à { $target } à raison de { $pace } par jour prend <b>{ $days ->
        [one] un jour
       *[other] { $days } jours
    }</b>, jusqu’au { $due }.
aside-sum-when-gain = <b>Ton calcul :</b> { $gain } de plus à raison de { $pace } par jour, il y faut <b>{ $days ->
        [one] un jour
       *[other] { $days } jours
    }</b>, jusqu’au { $due }.
aside-sum-pace-count = <b>Ton calcul :</b> pour passer de { $start } à { $target } d’ici le { $due }, en { $days ->
        [one] un jour
       *[other] { $days } jours
    }, il en faut <b>{ $pace } par jour</b>.
aside-sum-pace-gain = <b>Ton calcul :</b> pour { $gain } de plus d’ici le { $due }, en { $days ->
        [one] un jour
       *[other] { $days } jours
    }, il en faut <b>{ $pace } par jour</b>.
aside-sum-count-count = <b>Ton calcul :</b> { $pace } par jour jusqu’au { $due }, soit { $days ->
        [one] un jour
       *[other] { $days } jours
    }, cela fait <b>{ $gain } de plus</b>{ $start ->
        [0] .
       *[other] , de { $start } à { $target }.
    }
aside-assumes-net = C’est un chiffre net : gagnés moins perdus.
aside-assumes-zero = Tu n’as pas dit d’où tu pars : je compte depuis 0.
# $follows : comptes suivis par jour
aside-assumes-follows-given = Suivre { $follows } comptes par jour est compté comme { $pace } abonnés nets : { $percent } % de retours, un chiffre souvent cité mais sans source (1min30, 2016). Le tien peut être bien plus bas.
aside-assumes-follows-given-linkedin = Envoyer { $follows } invitations par jour est compté comme { $pace } abonnés nets : { $percent } % d’invitations acceptées, selon deux éditeurs d’outils (Expandi et Belkins, 2024–25). Ton taux peut être bien plus bas.
aside-assumes-follows-asked = C’est un chiffre net : gagnés moins perdus. Avec { $percent } % de retours, un taux souvent cité mais sans source (1min30, 2016), cela ferait { $follows } comptes à suivre par jour. Il t’en faudrait peut-être bien plus.
aside-assumes-follows-asked-linkedin = C’est un chiffre net : gagnés moins perdus. Avec { $percent } % d’invitations acceptées, selon deux éditeurs d’outils (Expandi et Belkins, 2024–25), cela ferait { $follows } invitations par jour. Il t’en faudrait peut-être bien plus.
aside-own-rate = Ton propre taux sur { $platform } jusqu’ici : { $percent } % des comptes que tu m’as signalés.
aside-above-ceiling = { $which ->
        [example] { $platform }, par exemple, s’arrête à { $ceiling }.
       *[named] { $platform } s’arrête à { $ceiling }.
    }
aside-more = Pour aller plus loin :
button-save-as-goal = En faire un objectif

## Son propre objectif. $days jours d’avance, ou de retard
aside-case-ahead = <b>{ $network ->
        [other] Ton objectif :
       *[x] Ton objectif sur { $platform } :
    }</b> { $pace } par jour désormais, { $days ->
        [one] un jour
       *[other] { $days } jours
    } d’avance.
aside-case-on-line = <b>{ $network ->
        [other] Ton objectif :
       *[x] Ton objectif sur { $platform } :
    }</b> { $pace } par jour désormais, pile sur la ligne.
aside-case-behind = <b>{ $network ->
        [other] Ton objectif :
       *[x] Ton objectif sur { $platform } :
    }</b> { $pace } par jour désormais, { $days ->
        [one] un jour
       *[other] { $days } jours
    } de retard.
aside-case-reached = <b>{ $network ->
        [other] Ton objectif :
       *[x] Ton objectif sur { $platform } :
    }</b> atteint.
aside-case-overdue = <b>{ $network ->
        [other] Ton objectif :
       *[x] Ton objectif sur { $platform } :
    }</b> la date est passée, il en manque { $missing }.
