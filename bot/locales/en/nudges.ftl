# The daily nudge: several wordings for each thing there may be to say. One is chosen a day, never the same twice
# running. Short, concrete, no blame, no cheering. Variables of every goal: $platform, $count (followers now),
# $target, $left (still missing), $minimum (new followers that make today a good day), $pace (needed a day),
# $buffer (days ahead or behind), $due (a date), $silent (days without a number).

## The very first one
nudges-first-1 = Your first nudge, at the hour you chose. { $platform }: { $count } of { $target }. About { $pace } a day takes you there by { $due }.
nudges-first-2 = This is what I will send you: one message, once a day. { $platform } stands at { $count }; { $left } to go by { $due }, about { $pace } a day.
nudges-first-3 = Day one. { $platform }: from { $count } to { $target } by { $due }, which is about { $pace } a day. Send me your count whenever you have it.
nudges-first-4 = First of our daily messages. On { $platform } the plan asks for about { $pace } a day until { $due }. Reply with your count and I will keep track.

## Behind the line
nudges-behind-1 = { $platform } is { $buffer ->
    [one] a day
   *[other] { $buffer } days
 } behind the line. { $minimum } today makes it a good day; no need to catch up all at once.
nudges-behind-2 = { $platform }: { $count }, and the line is ahead of you for now. Aim for { $minimum } today.
nudges-behind-3 = A slow stretch on { $platform }. From here, { $pace } a day still gets you to { $target } by { $due }.
nudges-behind-4 = { $left } to go on { $platform }. Today’s share is { $minimum }. One good conversation is a start.
nudges-behind-5 = { $platform } has { $buffer ->
    [one] one day
   *[other] { $buffer } days
 } to make up. Start with { $minimum } today. If the plan no longer suits you, /goal changes it.
nudges-behind-6 = The plan for { $platform } now asks for { $pace } a day. Today, { $minimum } would do it.

## No number for some days
nudges-quiet-1 = No number from { $platform } for { $silent } days. What does the counter say?
nudges-quiet-2 = The last count I have for { $platform } is { $count }, { $silent } days ago. A fresh one puts the chart right.
nudges-quiet-3 = { $silent } days without news of { $platform }. Up, down or the same, reply with the number and we go on from there.
nudges-quiet-4 = I have lost sight of { $platform } since { $count } followers. How many are there now?
nudges-quiet-5 = One glance at { $platform }, one number back to me: that is all for today.

## On the line: today asks for something
nudges-today-1 = { $platform }: { $minimum } more today keeps you on the line.
nudges-today-2 = You are right on the line for { $platform }. Today’s share: { $minimum }.
nudges-today-3 = { $count } on { $platform }, as planned. { $minimum } today and it stays that way.
nudges-today-4 = Today on { $platform }: { $minimum }. Then { $pace } a day to { $target }.
nudges-today-5 = { $minimum } more on { $platform } today, and tomorrow starts on the line again.
nudges-today-6 = { $platform } is where it should be. What keeps it there today: { $minimum }.

## Ahead of the line
nudges-ahead-1 = { $platform }: { $buffer ->
    [one] one day
   *[other] { $buffer } days
 } ahead, at { $pace } a day from here. A quiet day would cost you nothing.
nudges-ahead-2 = You have { $buffer ->
    [one] a day
   *[other] { $buffer } days
 } in hand on { $platform }. A good moment to answer the people already there.
nudges-ahead-3 = { $count } on { $platform }, and { $buffer ->
    [one] a day
   *[other] { $buffer } days
 } of slack. Keep to about { $pace } a day.
nudges-ahead-4 = { $platform } is ahead of plan: { $left } to go, about { $pace } a day. How many today?
nudges-ahead-5 = Nothing urgent on { $platform }: safe for { $buffer ->
    [one] one more day
   *[other] { $buffer } more days
 }. The plan asks for { $pace } a day.
nudges-ahead-6 = The line will not reach you for { $buffer ->
    [one] a day
   *[other] { $buffer } days
 } on { $platform }. Time for the post you have been putting off?

## Target reached: said once
nudges-reached-1 = { $platform }: { $count }, past your { $target }. I will be quiet until you set the next one with /goal.
nudges-reached-2 = You wanted { $target } on { $platform }; you have { $count }. Enjoy it. /goal when you want another.
nudges-reached-3 = { $target } on { $platform }: done. No more nudges from me until there is a new goal (/goal).
nudges-reached-4 = The goal for { $platform } is met, at { $count }. I will rest until the next one: /goal.

## The date has passed: said once
nudges-overdue-1 = { $due } has passed, with { $count } of { $target } on { $platform }. A new date? /goal. Until then I will be quiet.
nudges-overdue-2 = { $platform } got to { $count } by the date you had set. { $left } to go, if you still want them: /goal sets a new date. I will wait.
nudges-overdue-3 = The plan for { $platform } ended on { $due }, at { $count }. Give it more time with /goal, or leave it there; I will not ask again.
nudges-overdue-4 = Time is up on the { $platform } plan: { $count } of { $target }. /goal starts the next one, and I will say nothing until then.

## No goal
nudges-no-goal-1 = Your daily minute. There is no goal yet, so I have nothing to measure: /goal sets one in a sentence.
nudges-no-goal-2 = What would you like to reach, and by when? “5,000 on Instagram by 30 June” is enough for me.
nudges-no-goal-3 = No goal set. While you think about it: answer one person today whose posts you enjoy.
nudges-no-goal-4 = With a goal I could tell you what today asks for. /goal when you are ready, /pause if this is not the time.
nudges-no-goal-5 = Nothing planned today. Ask me anything about growing an account, or set a goal with /goal.

## Said before a nudge: late, after an outage, once more
nudges-late-1 = Later than you asked: the delay is mine.
nudges-late-2 = I was held up; here is today’s nudge.
nudges-late-3 = A late one today, through no fault of yours.
nudges-late-4 = This should have come earlier. I was down for a while.
nudges-folded-1 = I was down and missed { $missed ->
    [one] a nudge
   *[other] { $missed } nudges
 }. There is nothing to catch up on.
nudges-folded-2 = An outage on my side swallowed { $missed ->
    [one] the last nudge
   *[other] the last { $missed } nudges
 }. From today I am back.
nudges-folded-3 = You did not hear from me for { $missed ->
    [one] a day
   *[other] { $missed } days
 }: I was down, and nothing is lost.
nudges-folded-4 = { $missed ->
    [one] One nudge
   *[other] { $missed } nudges
 } never left here. We go on with today’s.
nudges-again-1 = Back, as you asked.
nudges-again-2 = You said later; this is later.
nudges-again-3 = Here it is again, as agreed.
nudges-again-4 = As promised, once more.

## What a button under a nudge answers
nudges-pressed-done = Noted: done for that day.
nudges-pressed-done-already = It was already noted as done.
nudges-pressed-snoozed = I will come back in an hour.
nudges-pressed-snoozed-already = Already put off: it comes back by itself.
nudges-pressed-paused = Paused.
nudges-pressed-paused-already = Already paused.
nudges-pressed-stopped = Stopped. /remind starts again.
nudges-pressed-stopped-already = Already stopped. /remind starts again.
nudges-pressed-too-old = That day is over; the next nudge has fresh buttons.
nudges-pressed-not-yours = I have no record of that nudge any more.
