# Les comptes contactés (brut), les abonnés qu’ils apportent (net), et ce que les plateformes permettent.

## Les plafonds en mots : « 400 abonnements par jour »
limit-said = { $value } { $counts ->
        [invitations] { $value ->
            [one] invitation
           *[other] invitations
        }
        [subscriptions] { $value ->
            [one] chaîne suivie
           *[other] chaînes suivies
        }
        [connections] relations
        [friends] amis
       *[follows] { $value ->
            [one] compte suivi
           *[other] comptes suivis
        }
    } { $window ->
        [hour] par heure
        [day] par 24 heures
        [week] par 7 jours
        [month] par 30 jours
       *[total] en tout
    }
limit-kind-official = officiel
limit-kind-press = selon la presse, non confirmé
limit-kind-vendor = selon des éditeurs d’outils, non confirmé
limit-kind-community = observé, jamais confirmé

## Ce que veut dire un rythme. $gross comptes par $unit (jour ou semaine), $percent sur 100 deviennent des abonnés
pace-library = Cela fait environ <b>{ $gross } comptes</b> à contacter par { $unit ->
        [week] semaine
       *[day] jour
    }, si { $percent } % suivent en retour et que tous restent (souvent cité, sans source : 1min30, 2016).
pace-library-linkedin = Cela fait environ <b>{ $gross } invitations</b> par { $unit ->
        [week] semaine
       *[day] jour
    }, si { $percent } % sont acceptées et que tous restent (Expandi et Belkins, 2024–25).
pace-own = Cela fait environ <b>{ $gross } comptes</b> à contacter par { $unit ->
        [week] semaine
       *[day] jour
    } à ton propre taux : sur les { $accounts } que tu m’as signalés en { $days } jours, { $percent } % sont devenus des abonnés.
pace-by-itself = Tes propres relevés y suffisent : { $unasked } par jour arrivent sans démarche que tu m’aies signalée.
pace-unasked = { $unasked } par jour arrivent sans cela, c’est compté.
pace-leaving = { $unasked } par jour s’en vont, c’est compté.
pace-beyond = En tout, ce seraient { $accounts } comptes, et { $platform } { $network ->
        [x] permet { $ceiling }, puis un ratio qu’il ne publie pas
       *[other] s’arrête à { $ceiling }
    }. Le reste doit venir des publications et des conversations.
pace-beyond-network = { $platform } s’arrête à { $ceiling } : ceux qui viennent ensuite peuvent encore te suivre.
pace-bold = <b>C’est plus qu’une personne ne peut choisir à la main.</b> { $prudent } comptes par jour, c’est déjà un maximum (celui d’un praticien, vers 2010).
pace-above = <b>C’est au-dessus de ce que { $platform } permet :</b> { $ceiling } ({ $kind }, vérifié le { $checked }). Je n’enregistre pas un plan au-dessus d’un plafond.
pace-honest = Plus réaliste : { $target } d’ici le <b>{ $due }</b>, à { $pace } par jour.
pace-honest-less = Ou { $pace } par jour, ce qui fait { $target } d’ici le { $due }.
pace-none = Aucun rythme n’y mène dans ces limites. Une cible plus petite, oui ; ou grandir par tes publications et tes conversations plutôt qu’en contactant des comptes.
pace-confirm-bold = Plus doucement, ou le tien tel quel ?
button-honest-date = D’ici le { $due }
button-honest-pace = { $pace } par jour ({ $target })
button-keep-anyway = Enregistrer le mien quand même

## Compter
outreach-noted = Compté : <b>{ $count }</b> sur { $platform }. Aujourd’hui : { $today }.
outreach-noted-on = Compté pour le { $on } : <b>{ $count }</b> sur { $platform }.
outreach-which = { $count }, sur quel réseau ?
outreach-today = Comptes contactés aujourd’hui : { $today }.
outreach-near = { $used }, pour { $ceiling } au plus ({ $kind }) : encore de la place pour { $left }.
outreach-full = <b>C’est le plafond sur { $platform } :</b> { $used }, pour { $ceiling } au plus ({ $kind }, vérifié le { $checked }). De nouveau de la place le { $free } ; d’ici là, ceux qui sont déjà là.
outreach-total = Tu m’en as signalé { $used } jusqu’ici, et { $platform } { $network ->
        [x] permet { $ceiling }, puis un ratio qu’il ne publie pas
       *[other] s’arrête à { $ceiling }
    } ({ $kind }).
outreach-bold = { $today } aujourd’hui : autant qu’une personne peut en choisir à la main. Place à ceux qui sont déjà là.
outreach-not-positive = Zéro compte ou moins : rien à compter.
outreach-too-many = C’est plus de comptes qu’on n’en contacte en un jour. Un zéro de trop ?
outreach-future-day = Ce jour n’est pas encore venu ; dis-le-moi quand il le sera.
outreach-undone = Repris : { $count } sur { $platform }. Ce jour-là en compte maintenant { $today }.
button-outreach-undo = Reprendre
button-qualify-count = Contacté : un de plus aujourd’hui
qualify-counted = <i>Compté : { $today } sur { $platform } aujourd’hui.</i>

## /pourquoi
why-net = net : de { $start } à { $target } en { $days } jours, jours de repos mis à part, cela fait { $pace } abonnés par jour, gagnés moins perdus
why-rate-library = taux : tu m’en as dit trop peu pour en avoir un à toi ({ $days } jours de relevés et { $accounts } comptes suffisent), donc celui de la bibliothèque : { $percent } % suivent en retour (souvent cité, sans source : 1min30, 2016 ; article « follow-back-rate »). Personne ne publie combien s’en vont : je n’en compte aucun
why-rate-library-linkedin = taux : tu m’en as dit trop peu pour en avoir un à toi ({ $days } jours de relevés et { $accounts } comptes suffisent), donc celui de la bibliothèque : { $percent } % d’invitations acceptées (données Expandi et Belkins, 2024–25 ; article « limits-linkedin »). Personne ne publie combien s’en vont : je n’en compte aucun
why-rate-own = taux : le tien. Sur { $days } jours avec démarches, tu m’as signalé { $accounts } comptes et tes relevés ont bougé de { $gained } : { $percent } %, une fois retiré ce qui est venu ou parti de soi-même
why-unasked = de soi-même : sur { $days } jours sans démarche, tes relevés ont bougé de { $unasked } par jour
why-gross = brut : { $unasked ->
        [0] { $pace }
       *[other] ({ $pace } { $apart })
    } ÷ { $percent } % = { $gross } comptes par jour, { $accounts } en tout
why-ceiling = plafond : { $ceiling } sur { $platform } ({ $kind }, vérifié le { $checked }) : { $source }
why-prudent = prudence : { $prudent } comptes par jour, le maximum pour choisir à la main (un praticien, vers 2010 ; article « sustainable-pace »)
why-windows = fenêtres : comptées en arrière depuis n’importe quel moment, pas par jour de calendrier ; les démarches sont réparties sur { $hours } heures d’éveil
why-reached = démarches : { $today } comptes aujourd’hui sur { $platform }, d’après ce que tu m’as dit
why-used = utilisé : { $used }, pour { $ceiling } au plus
privacy-outreach = Les comptes que tu m’as dit avoir contactés : combien, sur quel réseau, quel jour ; jamais qui.
