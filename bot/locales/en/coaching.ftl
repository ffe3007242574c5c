# Talking about goals and numbers: the form, the read-back, reports, progress.

goal-ask-platform = Which network is the goal for?
goal-ask-current = How many followers do you have there today? A number will do: 3,200 or 3.2k.
goal-ask-target = How many would you like to have? For example 5,000 or 10k.
goal-ask-when = By when, or at what pace? For example “by 30 June”, “in 6 months” or “20 a day”.
goal-readback =
    <b>{ $platform }: from { $start } to { $target }</b>
    by { $due }, in { $days ->
        [one] one day
       *[other] { $days } days
    }: <b>{ $pace } a day</b>, net (gained minus lost).
goal-replaces = It takes the place of your present goal there: { $target } by { $due }.
goal-confirm = Shall I save it?
goal-saved = Saved. Report a number whenever you like: “3,240” or “+40” is enough.
goal-list = <b>Your goals</b>
goal-line = • <b>{ $platform }</b>: from { $start } to { $target } by { $due }
goal-close-confirm = Close the { $platform } goal of { $target }? What you reported stays until /forget.
goal-closed = Closed.
goal-already-closed = That goal is closed already.
already-done = Already done

button-save-goal = Save
button-change-when = Another date or pace
button-keep-date = Keep the date
button-keep-pace = Keep the pace
button-new-goal = New goal
button-close-goal = Close
button-chart = Chart
button-chart-of = Chart: { $platform }
button-yes-number = Yes, { $count }
button-no-number = No

log-ask = Which number? “1,234”, “+35” or “I have 1,234 followers”.
log-no-goal = I have no goal to count that towards yet. Set one and the number goes with it.
log-no-goal-there = You have no goal on { $platform } yet.
log-which = Which goal is that for?
log-implausible = { $count }? The last number was { $previous }. Is that right?
log-dropped = Fine, I keep { $previous }.
log-noted =
    { $change ->
        [0] Noted: <b>{ $count }</b>, no change.
       *[other] Noted: <b>{ $count }</b> ({ $shown }).
    }
log-reached = <b>{ $target } reached on { $platform }.</b> Well kept. Time for the next goal, or a rest?
undo-done = Taken back: { $count }. The last number is { $now } again.
undo-nothing = There is no number from the last 24 hours to take back.
bare-number = { $count } of what? Set a goal first and I will count it, or ask a question.

standing-title = <b>{ $platform }</b>: { $count } of { $target }, due { $due }
standing-ahead = { $days ->
        [one] One day of buffer: you may rest today.
       *[other] { $days } days of buffer: you are ahead of the line.
    }
standing-today = On the line. Today asks for { $needed } more.
standing-today-done = On the line, and today is done.
standing-behind = { $days ->
        [one] A day behind the line.
       *[other] { $days } days behind the line.
    } { $needed } more today is a good day.
standing-reached = Target reached.
standing-overdue = The date has passed with { $missing } to go. A new date keeps it honest: /goal.
standing-pace = Needed from here: <b>{ $pace } a day</b>.
standing-forecast = At your own pace of { $pace } a day: around <b>{ $likely }</b>, most likely between { $earliest } and { $latest }.
standing-forecast-open = At your own pace of { $pace } a day: around <b>{ $likely }</b>, { $earliest } at the earliest.
progress-no-goal = No goal yet. Set one, and this is where you will see how it goes.
