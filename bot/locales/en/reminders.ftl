# Setting the daily nudge and reading it back.

reminder-ask = At what hour shall I write? Tap one or type it: “8:30”, “8:30 on weekdays”.
reminder-is = A nudge <b>{ $days } at { $at }</b>, { $zone } time.
reminder-paused = Paused until { $until }.
reminder-next = Next one: { $at }.
reminder-off = No nudges: I will not write by myself.
reminder-none = No nudge is switched on.
reminder-pause-ask = For how long?

days-every-day = every day
days-weekdays = on weekdays
days-weekend = at weekends
days-listed = on { $days }

button-other-hour = Another hour
button-pause = Pause
button-pause-days = { $days ->
        [one] One day
        [7] A week
        [30] A month
       *[other] { $days } days
    }
button-resume = Resume now
button-stop = Stop
button-reminder-again = Start again
nudge-button-done = Done
nudge-button-snooze = In an hour
nudge-button-pause = Pause a week
nudge-button-stop = Stop
