# Parler d’objectifs et de chiffres : le formulaire, la relecture, les relevés, les progrès.

goal-ask-platform = Sur quel réseau, cet objectif ?
goal-ask-current = Combien d’abonnés y as-tu aujourd’hui ? Un chiffre suffit : 3 200 ou 3,2k.
goal-ask-target = Combien voudrais-tu en avoir ? Par exemple 5 000 ou 10k.
goal-ask-when = Pour quand, ou à quel rythme ? Par exemple « d’ici le 30 juin », « dans 6 mois » ou « 20 par jour ».
goal-readback =
    <b>{ $platform } : de { $start } à { $target }</b>
    d’ici le { $due }, en { $days ->
        [one] un jour
       *[other] { $days } jours
    } : <b>{ $pace } par jour</b>, net (gagnés moins perdus).
goal-replaces = Il remplace ton objectif actuel sur ce réseau : { $target } d’ici le { $due }.
goal-confirm = Je l’enregistre ?
goal-saved = Enregistré. Donne un chiffre quand tu veux : « 3 240 » ou « +40 » suffit.
goal-list = <b>Tes objectifs</b>
goal-line = • <b>{ $platform }</b> : de { $start } à { $target } d’ici le { $due }
goal-close-confirm = Clore l’objectif { $platform } de { $target } ? Tes relevés restent jusqu’à /oublier.
goal-closed = C’est clos.
goal-already-closed = Cet objectif est déjà clos.
already-done = C’est déjà fait

button-save-goal = Enregistrer
button-change-when = Autre date ou rythme
button-keep-date = Garder la date
button-keep-pace = Garder le rythme
button-new-goal = Nouvel objectif
button-close-goal = Clore
button-chart = Graphique
button-chart-of = Graphique : { $platform }
button-yes-number = Oui, { $count }
button-no-number = Non

log-ask = Quel chiffre ? « 1 234 », « +35 » ou « j’ai 1 234 abonnés ».
log-no-goal = Je n’ai pas encore d’objectif auquel rattacher ce chiffre. Fixes-en un et le chiffre ira avec.
log-no-goal-there = Tu n’as pas encore d’objectif sur { $platform }.
log-which = C’est pour quel objectif ?
log-implausible = { $count } ? Le dernier chiffre était { $previous }. C’est bien ça ?
log-dropped = Entendu, je garde { $previous }.
log-noted =
    { $change ->
        [0] Noté : <b>{ $count }</b>, pas de changement.
       *[other] Noté : <b>{ $count }</b> ({ $shown }).
    }
log-reached = <b>{ $target } atteints sur { $platform }.</b> Bien tenu. Le prochain objectif, ou une pause ?
undo-done = Repris : { $count }. Le dernier chiffre est de nouveau { $now }.
undo-nothing = Aucun chiffre des dernières 24 heures à reprendre.
bare-number = { $count } quoi ? Fixe d’abord un objectif et je le compterai, ou pose une question.

standing-title = <b>{ $platform }</b> : { $count } sur { $target }, pour le { $due }
standing-ahead = { $days ->
        [one] Un jour d’avance : tu peux souffler aujourd’hui.
       *[other] { $days } jours d’avance sur la ligne.
    }
standing-today = Sur la ligne. Aujourd’hui, il en faut { $needed } de plus.
standing-today-done = Sur la ligne, et aujourd’hui est fait.
standing-behind = { $days ->
        [one] Un jour de retard sur la ligne.
       *[other] { $days } jours de retard sur la ligne.
    } { $needed } de plus aujourd’hui, c’est une bonne journée.
standing-reached = Objectif atteint.
standing-overdue = La date est passée, il en manque { $missing }. Une nouvelle date, c’est plus honnête : /objectif.
standing-pace = À tenir désormais : <b>{ $pace } par jour</b>.
standing-forecast = À ton rythme de { $pace } par jour : vers le <b>{ $likely }</b>, sans doute entre le { $earliest } et le { $latest }.
standing-forecast-open = À ton rythme de { $pace } par jour : vers le <b>{ $likely }</b>, au plus tôt le { $earliest }.
progress-no-goal = Pas encore d’objectif. Fixes-en un, et c’est ici que tu verras où il en est.
