# Setting the daily nudge and reading it back.

reminder-ask = At what hour shall I write? Tap one or type it: “8:30”, “8:30 on weekdays”.
reminder-is = A nudge <b>{ $days } at { $at }</b>, { $zone } time.
reminder-paused = Paused until { $until }.
reminder-next = Next one: { $at }.
reminder-keeps-today = Today’s still comes at its old hour: { $at }. The new one begins after it.
reminder-eased = <i>Fewer for now: several found no answer.</i>
reminder-review = Weekly review: { $day }.
review-ask = On which day would you like to look back on the week, with its chart? It takes the place of that day’s nudge.
reminder-off = No nudges: I will not write by myself.
reminder-none = No nudge is switched on.

days-every-day = every day
days-weekdays = on weekdays
days-weekend = at weekends
days-listed = on { $days }
days-every-other-day = every other day
days-once-a-week = once a week
days-apart = { $days }, { $gap } days apart or more

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
button-every-day = Every day
button-every-other-day = Every other day
button-once-a-week = Once a week
button-as-before = As before
button-review = Weekly review: { $day }
button-review-off = Weekly review: off
button-review-none = No review
nudge-button-done = Done
nudge-button-snooze = In an hour
nudge-button-pause = Pause a week
nudge-button-stop = Stop
nudge-button-suits = It suits me
nudge-button-talked = ✓ We talked
