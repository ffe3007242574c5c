# The daily nudge: several wordings for each thing there may be to say. One is chosen a day, never the same twice
# running. Short, concrete, no blame, no cheering. Variables of every goal: $platform, $count (followers now),
# $target, $left (still missing), $minimum (new followers that make today a good day), $pace (needed a day), $share
# (what the plan asks of such a day), $buffer (days ahead or behind), $due (a date), $silent (days without a number).

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
nudges-behind-6 = The plan for { $platform } now asks for { $pace } a day. Keeping to that today is enough.
nudges-behind-7 = { $minimum } on { $platform } would close part of the gap today. Whose last post could you answer first?
nudges-behind-8 = { $platform } stands at { $count }, a little under its line. Today: { $minimum }, and the chart looks up.

## Far behind: the days are not counted out
nudges-far-1 = { $platform }: the plan and the days have drifted apart. A new date makes it honest again (/goal); until then, { $share } today is fine.
nudges-far-2 = Whatever the line says about { $platform }, { $share } today counts.
nudges-far-3 = { $platform }, { $count }: { $share } today, without looking back. /goal moves the date if you like.
nudges-far-4 = For { $platform } today: one person you would like to know, and { $share } if it goes well.
nudges-far-5 = { $left } to go on { $platform } by { $due }: that was ambitious. /goal sets a date at your own pace.
nudges-far-6 = { $platform }: { $count } now. What brought the last ones? A little more of that today.

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
nudges-reached-1 = { $platform }: { $count }, past your { $target }. I will not bring it up again; /goal sets the next one.
nudges-reached-2 = You wanted { $target } on { $platform }; you have { $count }. Enjoy it. /goal when you want another.
nudges-reached-3 = { $target } on { $platform }: done. Nothing more about it from me; /goal sets the next one.
nudges-reached-4 = The goal for { $platform } is met, at { $count }. A rest, or the next one: /goal.

## The date has passed: said once
nudges-overdue-1 = { $due } has passed, with { $count } of { $target } on { $platform }. A new date? /goal. I will not ask twice.
nudges-overdue-2 = { $platform } got to { $count } by the date you had set. { $left } to go, if you still want them: /goal sets a new date.
nudges-overdue-3 = The plan for { $platform } ended on { $due }, at { $count }. Give it more time with /goal, or leave it there; I will not ask again.
nudges-overdue-4 = Time is up on the { $platform } plan: { $count } of { $target }. /goal starts the next one; I leave it there.

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
nudges-folded-3 = You did not hear from me { $missed ->
    [one] last time
   *[other] the last { $missed } times
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

## At a platform's ceiling. $used: accounts reached out to in its window; $ceiling: the most allowed in that time
nudges-limit-1 = { $platform }: { $used } accounts reached out to, and { $ceiling } is the ceiling. No new ones today; answer those already there.
nudges-limit-2 = You are at the ceiling on { $platform }: { $used } of { $ceiling }. A day for replies, not for follows.
nudges-limit-3 = Enough reaching out on { $platform } for now: { $used } of { $ceiling }. Today, answer the comments that still wait.
nudges-limit-4 = { $platform } allows { $ceiling }, and { $used } are used. Let it rest for now.

## The pace takes $gross accounts a day, more than $ceiling, the most the platform allows
nudges-steep-1 = { $platform }: the plan now asks for { $pace } a day, which takes about { $gross } accounts reached out to; { $ceiling } a day is the ceiling. /goal gives it a later date.
nudges-steep-2 = { $pace } a day on { $platform } by { $due } is more than reaching out can bring: { $gross } accounts a day, where { $ceiling } are the most allowed. A later date would be honest: /goal.
nudges-steep-3 = I will not ask for { $pace } a day on { $platform }: it takes { $gross } accounts a day, and the ceiling is { $ceiling }. With a later date (/goal) the share comes down.
nudges-steep-4 = The line for { $platform } has become too steep: { $gross } accounts a day to reach out to, with a ceiling of { $ceiling }. Shall we move the date? /goal.

## A round number was passed: $amount
nudges-milestone-1 = { $platform }: past { $amount }. { $count } now, { $left } to the target.
nudges-milestone-2 = This week { $platform } went past { $amount }. Whom could you thank by name today?
nudges-milestone-3 = A round number on { $platform }: { $amount }. You stand at { $count }; the target is { $target }.
nudges-milestone-4 = { $platform } has crossed { $amount }. Next stop: { $target }.
nudges-milestone-5 = { $amount } on { $platform }. Note down what worked these last days: it may work again.

## $part percent of the way: 25, 50 or 75
nudges-part-1 = { $platform }: { $part ->
    [25] a quarter
    [50] half
   *[other] three quarters
 } of the way is done. { $left } to go by { $due }.
nudges-part-2 = { $part ->
    [25] A quarter
    [50] Half
   *[other] Three quarters
 } of the way to { $target } on { $platform } is behind you. { $left } more by { $due }.
nudges-part-3 = On { $platform } you are { $part ->
    [25] a quarter of the way there
    [50] halfway there
   *[other] three quarters of the way there
 }, at { $count }; { $left } to go.
nudges-part-4 = { $platform }, { $count }: { $part ->
    [25] the first quarter is done
    [50] the first half is done
   *[other] one quarter is left
 }.

## The first week: one small thing a day
nudges-week-1 = A small thing for { $platform } today: answer the last three comments you got, with more than a thank-you.
nudges-week-2 = { $platform }, five minutes: read your own profile as a stranger would. Does the first line say what one gets from you?
nudges-week-3 = Pick three accounts on { $platform } you would read even if they never followed back, and answer one of their posts.
nudges-week-4 = One thing for { $platform } today: write down, in a sentence, whom you want to reach. It decides what to post and whom to follow.
nudges-week-5 = Look at your last nine posts on { $platform }. Which one started a conversation? Make the next one its cousin.
nudges-week-6 = Today: three people on { $platform } you would like to know better. /people keeps their names, and I will say when to write.
nudges-week-7 = Before you follow anyone on { $platform } today, check one account with /qualify: six taps, a minute.
nudges-week-8 = What does the counter say on { $platform }? After three numbers I can tell you where they lead.

## People due. Their lines follow; $people: how many
nudges-person-1 = { $people ->
    [one] Someone to write to today:
   *[other] { $people } people to write to today:
 }
nudges-person-2 = { $people ->
    [one] A word is due:
   *[other] A word is due to { $people } people:
 }
nudges-person-3 = You have not talked for a while:
nudges-person-4 = Five minutes for { $people ->
    [one] one person:
   *[other] { $people } people:
 }
nudges-person-5 = Who would be glad of a line from you today?
nudges-person-6 = From your list, today:
nudges-person-line = • { $name }: last talked { $since ->
    [one] yesterday
   *[other] { $since } days ago
 }
nudges-person-line-noted = • { $name }: last talked { $since ->
    [one] yesterday
   *[other] { $since } days ago
 } – { $note }
nudges-person-line-new = • { $name }: listed { $since ->
    [one] yesterday
   *[other] { $since } days ago
 }, no contact yet
nudges-person-line-new-noted = • { $name }: listed { $since ->
    [one] yesterday
   *[other] { $since } days ago
 }, no contact yet – { $note }
nudges-name = { $name } ({ $since ->
    [one] one day
   *[other] { $since } days
 })

## An article of the library: its $title, and $first, the sentence it begins with
nudges-tip-1 = From the library: “{ $title }” – { $first }
nudges-tip-2 = Two minutes of reading: “{ $title }” – { $first }
nudges-tip-3 = A question others ask: “{ $title }” – { $first }
nudges-tip-4 = You have not seen this one yet: “{ $title }” – { $first }
nudges-tip-5 = For a quiet moment: “{ $title }” – { $first }

## The week. Its lines follow; $on: its last day
nudges-review-1 = Your week, up to { $on }:
nudges-review-2 = Seven days, looked back on:
nudges-review-3 = The week in numbers:
nudges-review-4 = What moved this week:
nudges-review-goal = { $platform }: { $before } → { $count } ({ $shown }, { $asked } planned). A week ago { $was }, now { $is }.
nudges-review-same = { $platform }: { $before } → { $count } ({ $shown }, { $asked } planned), { $is } as a week ago.
nudges-review-new = { $platform }, since { $since }: { $before } → { $count } ({ $shown }, { $asked } planned), now { $is }.
nudges-review-unknown = { $platform }: no number this week, { $asked } planned; { $count } on { $last }.
nudges-review-reached = { $platform }: { $before } → { $count }, and { $target } is reached.
nudges-review-off = { $days ->
    [one] Shaded: one day off.
   *[other] Shaded: { $days } days off.
 }
nudges-review-reports = { $days ->
    [0] No number noted.
    [one] A number noted on one day.
   *[other] Numbers noted on { $days } days.
 }
nudges-review-people = People kept in touch with: { $people ->
    [0] none
   *[other] { $people }
 }.
nudges-review-tip = For next week: “{ $title }” – { $first }
nudges-buffer-ahead = { $days ->
    [one] a day ahead
   *[other] { $days } days ahead
 }
nudges-buffer-behind = { $days ->
    [one] a day behind
   *[other] { $days } days behind
 }
nudges-buffer-far = far under the line
nudges-buffer-line = on the line

## The last one: too many found no answer
nudges-leaving-1 = My last messages found no answer, so I stop here. Your goals and numbers stay, and one tap brings me back.
nudges-leaving-2 = I seem to write at the wrong time. This is the last one, until you want another.
nudges-leaving-3 = I have written for a while without an answer. I stop now; nothing is lost, and /remind starts again.
nudges-leaving-4 = No more nudges from here on: they were not of use. The button below brings them back as they were.

## Said after it, where two things matter. $names: the people due, each with how long it has been
nudges-and-person-1 = And a word to { $names }?
nudges-and-person-2 = It is also time to write to { $names }.
nudges-and-person-3 = Due for a word: { $names }.
nudges-and-person-4 = If five minutes are left: { $names }.
nudges-and-milestone-1 = By the way, { $platform } went past { $amount }.
nudges-and-milestone-2 = And { $amount } is behind you on { $platform }.
nudges-and-milestone-3 = Meanwhile { $platform } has crossed { $amount }.
nudges-and-milestone-4 = Gained all the same: { $amount } on { $platform }.
nudges-and-part-1 = By the way, { $part ->
    [25] a quarter
    [50] half
   *[other] three quarters
 } of the way is done on { $platform }.
nudges-and-part-2 = And { $part ->
    [25] a quarter
    [50] half
   *[other] three quarters
 } of it is behind you on { $platform }.
nudges-and-part-3 = Meanwhile { $platform } is { $part ->
    [25] a quarter of the way
    [50] halfway
   *[other] three quarters of the way
 } to { $target }.
nudges-and-part-4 = Done all the same on { $platform }: { $part ->
    [25] a quarter of the way
    [50] half of the way
   *[other] three quarters of the way
 }.
nudges-and-tip-1 = It may help: “{ $title }”
nudges-and-tip-2 = From the library: “{ $title }”
nudges-and-tip-3 = To read when you have a moment: “{ $title }”
nudges-and-tip-4 = Not seen yet: “{ $title }”

## Said after one that follows several without an answer
nudges-and-hour-1 = Does this hour suit you? Another is one tap away.
nudges-and-hour-2 = Would another hour be better, or fewer of these?
nudges-and-hour-3 = Perhaps the last ones came at a bad moment. Shall I change the hour?
nudges-and-hour-4 = Is this the right time of day, and the right number of messages?
nudges-and-eased-1 = From now on I write every other day. One tap brings the old rhythm back.
nudges-and-eased-2 = So as not to be noise, I come every other day from here.
nudges-and-eased-3 = I slow down: every other day, until you say otherwise.
nudges-and-eased-4 = Every other day will do for now; the button below changes it back.

## What /why says of a nudge
nudges-why-goal = { $platform }: { $count } reported for { $last }; its line is at { $line } at the end of the day. { $left } more by { $due } makes { $pace } a day.
nudges-why-first = Your first nudge: it says where { $platform } starts from.
nudges-why-limit = { $platform }: { $used } accounts reached out to, as far back as the ceiling counts, and { $ceiling } are allowed. That comes before everything else.
nudges-why-steep = { $pace } a day on { $platform } takes about { $gross } accounts reached out to, at your follow-back rate or the library’s; { $ceiling } a day is the most allowed. I never ask for more than that.
nudges-why-behind = { $platform } is { $buffer ->
    [one] a day
   *[other] { $buffer } days
 } under its line; what is behind speaks first, and of several the one furthest behind. The share of the day, { $minimum }, is what is missing to tonight’s line or one day at the pace needed, whichever is less.
nudges-why-far = { $platform } is { $buffer } days under its line, and nothing else was to be said first. { $share } is what the plan asks of such a day; I do not ask for the rest of it at once.
nudges-why-quiet = The last number for { $platform } is { $silent } days old: without a fresh one, where you stand is a guess.
nudges-why-milestone = { $platform } went past { $amount } in the last seven days. I say such a thing once.
nudges-why-part = { $platform }: { $part } % of the way from where you started to { $target }, passed in the last seven days. I say such a thing once.
nudges-why-week = In the first week each day has one small thing to do, unless a goal is behind.
nudges-why-today = { $platform } is on its line: its buffer is under a day, so the day asks for { $minimum }.
nudges-why-ahead = { $platform } is above its line for { $buffer ->
    [one] one more day
   *[other] { $buffer } more days
 }, and nothing else was more urgent.
nudges-why-reached = { $platform } has reached { $target }. I say so once.
nudges-why-overdue = { $due } has passed, and { $platform } is not at { $target }. I say so once.
nudges-why-no-goal = You have no goal to measure, and nobody on your list was due.
nudges-why-person = Of your people, those who have waited longest for how often you want to write: three at most, and not the same ones every day.
nudges-why-person-one = { $name }: { $since ->
    [one] one day
   *[other] { $since } days
 } since the last contact; you want to write every { $every ->
    [one] day
   *[other] { $every } days
 }.
nudges-why-person-new = { $name }: { $since ->
    [one] one day
   *[other] { $since } days
 } on your list without a contact; you want to write every { $every ->
    [one] day
   *[other] { $every } days
 }.
nudges-why-tip = An article that fits where you stand and that I had not shown you; one every few days at most.
nudges-why-review = The weekly review, on the day you chose: from { $since } to { $on }.
nudges-why-leaving = { $unanswered } nudges in a row had found no answer; the fourteenth is the last.
nudges-why-and-hour = { $unanswered } nudges in a row had found no answer; the third asks whether the hour suits.
nudges-why-and-eased = { $unanswered } nudges in a row had found no answer; from the seventh on they come every other day.
nudges-pressed-suits = Fine, nothing changes.
