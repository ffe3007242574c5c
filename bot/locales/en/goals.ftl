# Goals: the networks' names, why a plan, a date or a number will not do, why nothing is foretold, the chart.

## The networks
goals-platform-x = X
goals-platform-instagram = Instagram
goals-platform-linkedin = LinkedIn
goals-platform-tiktok = TikTok
goals-platform-youtube = YouTube
goals-platform-facebook = Facebook
goals-platform-threads = Threads
goals-platform-bluesky = Bluesky
goals-platform-mastodon = Mastodon
goals-platform-other = Another network

## No plan can be made of this
goals-problem-too-little = A goal needs two of these three: a target, a date, a daily pace.
goals-problem-conflict = The date and the pace don’t lead to the same place. Which one should I keep?
goals-problem-target-not-above = The target has to be above where you are today.
goals-problem-date-not-ahead = The date has to be in the future.
goals-problem-too-far = That is more than ten years away. Pick a nearer date, or a faster pace.
goals-problem-pace-not-positive = The pace has to be above zero.
goals-problem-negative = A number of followers can’t be below zero.
goals-problem-too-large = That is more followers than there are people. Check the zeros?

## No date can be made of this. $said: what the person wrote
goals-date-no-such-day = There is no { $said } in the calendar. Which day did you mean?
goals-date-past = { $said } is already behind us. Which date ahead?
goals-date-too-far = { $said }: that is too far off to plan for. Pick a nearer date.
goals-date-unreadable = I couldn’t make a date of “{ $said }”. Try “30 June”, “end of March” or “in 3 months”.

## No report can be made of this
goals-unacceptable-negative = A number of followers can’t be below zero, so I left this one out.
goals-unacceptable-too-large = No account has that many followers. Check the zeros?
goals-unacceptable-future-day = That day hasn’t come yet; send me the number when it has.

## Nothing is foretold
goals-no-forecast-too-few = Too few reports to foretell a date: three of them, over a few days, are enough.
goals-no-forecast-not-growing = No growth in the latest reports, so no date to foretell yet.
goals-no-forecast-too-far = At the pace of your reports the target is more than ten years away.
goals-no-forecast-stale = Your last report is over a month old: a fresh number, and I can foretell again.
goals-no-forecast-reached = The target is reached: nothing left to foretell.

## The chart. As short as can be: it is read on a phone
goals-chart-of = of { $target } by { $due }
goals-chart-plan = plan
goals-chart-reports = you
goals-chart-forecast = around { $likely }
goals-chart-today = today
goals-chart-ahead = { $days ->
    [one] 1 day ahead
   *[other] { $days } days ahead
 }
goals-chart-behind = { $days ->
    [one] 1 day behind
   *[other] { $days } days behind
 }
goals-chart-on-line = on the line
goals-chart-reached = reached
goals-chart-begun = just begun
goals-chart-off = off

## Several goals, the week, habits: the same size
goals-chart-all = Your goals
goals-chart-day = on { $on }
goals-chart-target = of { $target }
goals-chart-week = Your week
goals-chart-from-to = { $first } to { $last }
goals-chart-asked = planned: { $asked }
goals-chart-unknown = { $days ->
    [one] 1 day unknown
   *[other] { $days } days unknown
 }
goals-chart-since = since { $on }
goals-chart-habits = Your habits
goals-chart-weeks = { $weeks ->
    [one] this week, Monday at the top
   *[other] { $weeks } weeks, Monday at the top
 }
goals-chart-kept = { $kept } of { $known }
goals-chart-key-asked = planned a day
goals-chart-key-kept = kept
goals-chart-key-missed = missed
goals-chart-key-unknown = unknown
goals-chart-key-off = day off
goals-chart-key-open = still open
