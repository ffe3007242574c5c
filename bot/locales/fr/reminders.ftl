# Régler le rappel quotidien et le relire.

reminder-ask = À quelle heure t’écrire ? Touche une heure ou écris-la : « 8h30 », « 8h30 en semaine ».
reminder-is = Un rappel <b>{ $days } à { $at }</b>, heure de { $zone }.
reminder-paused = En pause jusqu’au { $until }.
reminder-next = Le prochain : { $at }.
reminder-keeps-today = Celui d’aujourd’hui garde son ancienne heure : { $at }. La nouvelle commence après lui.
reminder-eased = <i>Moins souvent pour l’instant : plusieurs sont restés sans réponse.</i>
reminder-review = Bilan de la semaine : { $day }.
review-ask = Quel jour veux-tu revoir ta semaine, avec son graphique ? Il remplace le rappel de ce jour-là.
reminder-off = Plus de rappels : je n’écrirai plus de moi-même.
reminder-none = Aucun rappel n’est en route.

days-every-day = tous les jours
days-weekdays = en semaine
days-weekend = le week-end
days-listed = le { $days }
days-every-other-day = un jour sur deux
days-once-a-week = une fois par semaine
days-apart = { $days }, à { $gap } jours d’écart au moins

button-other-hour = Autre heure
button-pause = Pause
button-pause-days = { $days ->
        [one] Un jour
        [7] Une semaine
        [30] Un mois
       *[other] { $days } jours
    }
button-resume = Reprendre
button-stop = Arrêter
button-reminder-again = Relancer
button-every-day = Tous les jours
button-every-other-day = Un jour sur deux
button-once-a-week = Une fois par semaine
button-as-before = Comme avant
button-review = Bilan de la semaine : { $day }
button-review-off = Bilan de la semaine : aucun
button-review-none = Pas de bilan
nudge-button-done = C’est fait
nudge-button-snooze = Dans une heure
nudge-button-pause = Pause d’une semaine
nudge-button-stop = Arrêter
nudge-button-suits = Elle me va
nudge-button-talked = ✓ On s’est parlé
