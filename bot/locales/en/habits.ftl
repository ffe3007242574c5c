# Habits: something done so often a day or a week, at least or at most. $period is "day" or "week", $name theirs.

habit-aim = { $sense ->
        [at-most] at most
       *[at-least] at least
    } { $amount } { $period ->
        [week] a week
       *[day] a day
    }
habit-line = • <b>{ $name }</b>: { $aim }
habit-title = <b>{ $name }</b>: { $aim }
habit-today = • <b>{ $name }</b>: { $standing }
habit-list = <b>Your habits</b>

habit-standing-at-least-unknown = nothing reported { $period ->
        [week] this week
       *[day] today
    } yet, { $amount } planned.
habit-standing-at-least-missed = { $done } of { $amount } { $period ->
        [week] this week
       *[day] today
    }, { $left } to go.
habit-standing-at-least-met = { $done } of { $amount } { $period ->
        [week] this week
       *[day] today
    }, done.
habit-standing-at-most-unknown = nothing reported { $period ->
        [week] this week
       *[day] today
    } yet; { $amount } at most.
habit-standing-at-most-missed = { $done } { $period ->
        [week] this week
       *[day] today
    }, { $over } over the { $amount } you allow yourself.
habit-standing-at-most-met = { $done } of { $amount } at most { $period ->
        [week] this week
       *[day] today
    }, { $left ->
        [0] none left.
       *[other] { $left } left.
    }
habit-kept = Kept { $kept } of { $known } { $period ->
        [week] { $known ->
            [one] week
           *[other] weeks
        }
       *[day] { $known ->
            [one] day
           *[other] days
        }
    } with a number.
habit-steadiness = Steadiness: { $percent }%

habit-noted = Noted: <b>{ $amount }</b> for “{ $name }”.
habit-noted-for = Noted for { $day }: <b>{ $amount }</b> for “{ $name }”.
habit-then = That makes { $done } { $period ->
        [week] that week.
       *[day] that day.
    }
habit-undone = Taken back: { $amount } for “{ $name }”. That leaves { $done } { $period ->
        [week] for the week.
       *[day] for the day.
    }
habit-which = { $count } of what?
habit-doubt = { $count } for “{ $name }”? That is a lot more than usual.
habit-refused-below-zero = That would leave less than nothing, so I left it out.
habit-refused-too-large = Nobody does anything that often. Check the zeros?
habit-refused-future-day = That day hasn’t come yet; tell me when it has.
habit-refused-closed = That habit is closed. /goal shows the ones you have.

habit-ask = What do you want to do, and how often? For example “comment on 5 posts a day”, “publish 3 times a week” or “at most 30 minutes of Instagram a day”.
habit-unclear = I need a word for it, a number, and a day or a week: “comment on 5 posts a day”.
habit-amount-impossible = That amount can’t be kept: one at least, no more than 100,000, and no more than the platforms allow.
habit-above =
    That is more than a platform allows, so I don’t save it.
    <i>{ $ceiling }</i>
    Say it again with a lower number.
habit-same = You have “{ $name }” already: { $aim }. Should this take its place, or do you want both?
habit-saved = Saved. Report with a number and a word of its name, or with the button; “0” counts as an answer too.
habit-ask-number = How many to add to “{ $name }” today? “−1” takes one off.
habit-ask-amount = “{ $name }” is { $aim }. Which number from now on? What is past stays as it was.
habit-changed = <b>{ $name }</b>: { $aim } from now on.
habit-close-confirm = Close “{ $name }”? What you reported stays, and it can be opened again.
habit-closed = “{ $name }” is closed. You find it among your past goals.

button-new-habit = Something I do (a habit)
button-habit-one = +1
button-habit-none = None today
button-habit-number = Another number
button-habit-amount = Change the amount
button-habit-undo = Take it back
button-habit-see = See the habit
button-habit-for = { $name } ({ $aim })
button-habit-instead = In its place
button-habit-both = Keep both

privacy-habit = Your habits: name, how often, since when.
privacy-habit-report = What you reported of your habits, with its day.
privacy-habit-revision = The amounts your habits asked before you changed them.

## Past goals
past-title = <b>Past goals</b>
past-none = No past goals yet.
past-goal-reached = • <b>{ $platform }</b>: { $start } → { $target }, reached on { $on } (last number { $count })
past-goal-replaced = • <b>{ $platform }</b>: { $start } → { $target }, replaced on { $on } at { $count }
past-goal-dropped = • <b>{ $platform }</b>: { $start } → { $target }, closed on { $on } at { $count }
past-habit = • <b>{ $name }</b>: { $aim }, { $since } to { $on }
past-reopen-confirm = Your { $platform } goal of { $target } by { $due } is open. Should the old one, { $old } by { $old_due }, take its place?
past-reopened = The { $platform } goal is open again: { $target } by { $due }.
past-reopened-late = The { $platform } goal is open again: { $target }. Its date, { $due }, has passed: give it a new one.
past-habit-reopened = “{ $name }” is open again. The days in between stay unknown, not missed.
past-not-closed = That one is not closed.
goal-archived = Archived, reached. You find it among your past goals.

button-back-to-goals = Goals and habits
button-past-goals = Past goals
button-reopen = Reopen: { $name }
button-reopen-goal = Reopen: { $platform }, { $target }
button-reopen-instead = Yes, in its place
button-archive = Archive
button-past-older = Older ›
button-past-newer = ‹ Newer

## A number for another day than today
log-noted-for =
    { $change ->
        [0] Noted for { $day }: <b>{ $count }</b>, no change.
       *[other] Noted for { $day }: <b>{ $count }</b> ({ $shown }).
    }

## Habits. $habits lists what is still to do: "comment on posts (2 of 5)"
nudges-habit = { $name } ({ $done } of { $amount }{ $period ->
        [week] {" "}this week
       *[day] {""}
    })
nudges-habits = Still open: { $habits }.
nudges-habit-1 = Still open today: { $habits }. A number with a word of its name is enough to report.
nudges-habit-2 = Your habits, as far as I know: { $habits }. One is a good start.
nudges-habit-3 = { $habits }: is there more to note, or a little left to do?
nudges-habit-4 = What the day still has room for: { $habits }.
nudges-why-habit = You set these habits yourself, and what you reported so far is less than you wanted. What you have not reported I do not know.
