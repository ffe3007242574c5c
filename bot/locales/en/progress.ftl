# Where goals and habits stand: what the pictures show in words, and their buttons.

## What the pictures show, in words. $stand: goals-chart-ahead and its sisters
chart-says-goal = { $reports ->
        [0] In the picture: no number yet since { $since }
        [one] In the picture: one number since { $since }
       *[other] In the picture: { $reports } numbers since { $since }
    }; the plan stands at { $line } tonight.
chart-says-off = { $days ->
        [one] Shaded: one day off.
       *[other] Shaded: { $days } days off.
    }
chart-says-changed = The plan was changed on { $on }; what lies before is drawn as it was.
chart-says-all = <b>Your goals</b>
chart-says-one = • <b>{ $platform }</b>: { $count } of { $target } by { $due }, { $stand }
chart-says-one-likely = • <b>{ $platform }</b>: { $count } of { $target } by { $due }, { $stand }; around { $likely } at your own pace
chart-says-left-out = { $count ->
        [one] One goal is not in the picture: tap its name.
       *[other] { $count } goals are not in the picture: tap their names.
    }
week-says = <b>Seven days</b>, from { $first } to { $last }
week-goal = • <b>{ $platform }</b>: { $shown }, { $asked } planned{ $rest }
week-goal-since = • <b>{ $platform }</b>: { $shown } since { $since }, { $asked } planned this week{ $rest }
week-goal-unknown = • <b>{ $platform }</b>: no number this week, { $asked } planned{ $rest }
week-rest = { $unknown ->
        [0] {""}
        [one] , 1 day unknown
       *[other] , { $unknown } days unknown
    }{ $off ->
        [0] {""}
        [one] , 1 day off
       *[other] , { $off } days off
    }
habit-weeks = { $weeks ->
        [one] This week
       *[other] In { $weeks } weeks
    }: kept { $kept }, missed { $missed }, unknown { $unknown }{ $off ->
        [0] {""}
       *[other] , off { $off }
    }.
why-chart-all = Each goal is drawn on a scale of its own: the line is your plan, the dots are the numbers you gave, the shaded band is where eight in ten such paths would end. /progress and a goal’s name give its figures.
why-chart-week = Each bar is the difference between two numbers you gave, shared evenly over the days between them. “Planned” is what your line asks of each of the seven days; a day off asks for nothing, and a day after your last number is unknown, not zero.
why-chart-habits = A day or a week is kept when the numbers you gave for it are as you wanted, missed when they are not, and unknown when you gave none. A day off is none of these.

button-chart-week = Week
button-chart-habits = Habits
button-dark = Dark
button-light = Light
