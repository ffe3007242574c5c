# Changing a goal under way: editing it, slowing down after a block, starting a new account gently; how steady it goes.

goal-edit =
    <b>{ $platform }</b>: { $count } now, { $target } by { $due }{ $pace ->
        [0] .
       *[other] , so { $pace } a day from here.
    }
    What would you like to change?
goal-edit-ask-target = Which target? For example 6,000, or “6,000 by 31 July”.
goal-edit-ask-when = By when, or at what pace? For example “31 July”, “in 6 months” or “20 a day”.
goal-edit-readback =
    <b>{ $platform }: from { $count } today to { $target }</b>
    by { $due }, in { $days ->
        [one] one day
       *[other] { $days } days
    }: <b>{ $pace } a day</b>, { $before ->
        [0] net.
       *[other] net, instead of { $before }.
    }
    What is behind you stays as it was.
goal-edit-saved = Changed: <b>{ $platform }</b>, { $target } by { $due }. The line goes on from today’s count.
goal-readback-gently = A gentle start: { $week } a day until { $week_end }, { $month } until { $month_end }, then { $pace }. “A trickle first” is practice, not a platform’s rule.
goal-readback-off = { $days ->
        [one] One day off is
       *[other] { $days } days off are
    } left out of that pace.
button-edit-goal = Edit
button-edit-target = Another target
button-gently-on = New account: start gently
button-gently-off = Not a new account

blocked-which = Sorry to hear it. Which account is blocked?
blocked-proposal =
    <b>Blocked on { $platform }.</b> The wise thing is to rest 48 hours, and then go on at half the pace.

    No effort until { $until }, then <b>{ $pace } a day</b> from { $count } to { $target }: that leads to <b>{ $due }</b> instead of { $before }. Shall I change the plan?
blocked-done = Done. <b>{ $platform }</b> rests until { $until }, then { $pace } a day: { $target } by { $due }. If it happens again, tell me.
blocked-left = Fine, the plan stays as it is. Do let the account rest.
blocked-already = Your plan on { $platform } already rests because of a block.
button-slow-down = Rest, then half the pace
button-leave-plan = Leave the plan as it is

standing-off = { $days ->
        [0] Day off: nothing asked today.
        [one] Day off: nothing asked today. A day behind the line before that.
       *[other] Day off: nothing asked today. { $days } days behind the line before that.
    }
standing-steadiness = Steadiness: { $percent }%
why-line = line: your plan stands at { $line } at the end of today; your last number is { $count }, of { $on }
why-pace = pace: what is missing to { $target }, shared among the days until { $due } that are not off: { $pace } a day
why-steadiness = steadiness: each number you report is compared with what the line asked since the one before, from 0 to 100%; the mean of those, where a day weighs half as much as one 13 reported days later, is { $percent }%. Days without a number and days off change nothing
