# Régler le rappel quotidien et le relire.

reminder-ask = À quelle heure t’écrire ? Touche une heure ou écris-la : « 8h30 », « 8h30 en semaine ».
reminder-is = Un rappel <b>{ $days } à { $at }</b>, heure de { $zone }.
reminder-paused = En pause jusqu’au { $until }.
reminder-next = Le prochain : { $at }.
reminder-off = Plus de rappels : je n’écrirai plus de moi-même.
reminder-none = Aucun rappel n’est en route.
reminder-pause-ask = Pour combien de temps ?

days-every-day = tous les jours
days-weekdays = en semaine
days-weekend = le week-end
days-listed = le { $days }

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
nudge-button-done = C’est fait
nudge-button-snooze = Dans une heure
nudge-button-pause = Pause d’une semaine
nudge-button-stop = Arrêter
