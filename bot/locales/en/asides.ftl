# Under an answer: the sum in a question's own numbers, and where one's own goal stands.

## The sum. $start and $target followers, $gain between them, $pace net a day, $days until $due
aside-sum-when-count = <b>Your sum:</b> from { $start } to { $target } at { $pace } a day takes <b>{ $days ->
        [one] one day
       *[other] { $days } days
    }</b>, until { $due }.
aside-sum-when-gain = <b>Your sum:</b> { $gain } more at { $pace } a day takes <b>{ $days ->
        [one] one day
       *[other] { $days } days
    }</b>, until { $due }.
aside-sum-pace-count = <b>Your sum:</b> from { $start } to { $target } by { $due }, in { $days ->
        [one] one day
       *[other] { $days } days
    }: <b>{ $pace } a day</b>.
aside-sum-pace-gain = <b>Your sum:</b> { $gain } more by { $due }, in { $days ->
        [one] one day
       *[other] { $days } days
    }: <b>{ $pace } a day</b>.
aside-sum-count-count = <b>Your sum:</b> { $pace } a day until { $due }, for { $days ->
        [one] one day
       *[other] { $days } days
    }: <b>{ $gain } more</b>{ $start ->
        [0] .
       *[other] , from { $start } to { $target }.
    }
aside-assumes-net = Net: gained minus lost.
aside-assumes-zero = You gave no starting count, so the sum starts at 0.
# $follows accounts followed a day
aside-assumes-follows-given = Your { $follows } follows a day are counted as { $pace } net followers: { $percent }% following back, often quoted but without a source (1min30, 2016). Yours may be far lower.
aside-assumes-follows-given-linkedin = Your { $follows } invitations a day are counted as { $pace } net followers: { $percent }% accepted, as two vendors report (Expandi and Belkins, 2024–25). Yours may be far lower.
aside-assumes-follows-asked = Net: gained minus lost. If { $percent }% followed back, often quoted but without a source (1min30, 2016), that would be { $follows } follows a day. Yours may be far more.
aside-assumes-follows-asked-linkedin = Net: gained minus lost. If { $percent }% of invitations were accepted, as two vendors report (Expandi and Belkins, 2024–25), that would be { $follows } invitations a day. Yours may be far more.
aside-own-rate = Your own rate on { $platform } so far: { $percent }% of the accounts you told me of.
aside-above-ceiling = { $which ->
        [example] { $platform }, for one, stops at { $ceiling }.
       *[named] { $platform } stops at { $ceiling }.
    }
aside-more = More about this:
button-save-as-goal = Save as a goal

## One's own goal. $days of buffer, or behind
aside-case-ahead = <b>{ $network ->
        [other] Your goal:
       *[x] Your goal on { $platform }:
    }</b> { $pace } a day from here, { $days ->
        [one] one day
       *[other] { $days } days
    } of buffer.
aside-case-on-line = <b>{ $network ->
        [other] Your goal:
       *[x] Your goal on { $platform }:
    }</b> { $pace } a day from here, right on the line.
aside-case-behind = <b>{ $network ->
        [other] Your goal:
       *[x] Your goal on { $platform }:
    }</b> { $pace } a day from here, { $days ->
        [one] one day
       *[other] { $days } days
    } behind the line.
aside-case-reached = <b>{ $network ->
        [other] Your goal:
       *[x] Your goal on { $platform }:
    }</b> reached.
aside-case-overdue = <b>{ $network ->
        [other] Your goal:
       *[x] Your goal on { $platform }:
    }</b> its date has passed with { $missing } to go.
