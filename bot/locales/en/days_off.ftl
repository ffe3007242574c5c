# Days off from the plan, and the silence of the nudges.

days-off-what = <b>Days off</b>: your plan waits and I stay silent. The date stays, the other days take their share. Tap, or write “off tomorrow”, “/pause 5 days”, “holiday from 3 to 12 August”.
days-off-silence = <b>Silence only</b>: no nudges, but the plan goes on. For how long?
days-off-silence-only = Only the nudges are silent: the plan goes on.
days-off-list = <b>Off</b>
days-off-line = • { $days }
days-off-one = { $on }
days-off-span = { $first } to { $last }
days-off-every-weekend = every weekend
days-off-taken = <b>Off: { $days }.</b> A rest from everything: no nudge, and your plan waits. It won’t count as falling behind.
days-off-were = <b>Off: { $days }.</b> Your plan waited then too: it doesn’t count as falling behind.
days-off-already = Already off: { $days }.
days-off-back = Back to work: { $days }. The line asks for them again.
days-off-weekends-count = Weekends count again.
# $before and $after: followers a day
days-off-shift = <b>{ $platform }</b>: { $after } a day on the other days, instead of { $before }, still by { $due }.
days-off-shift-same = <b>{ $platform }</b>: still { $after } a day, by { $due }.
days-off-shift-none = <b>{ $platform }</b>: no working day is left before { $due }.
days-off-steep = That is steep. A later date would keep the pace you had:
days-off-moved = Moved: <b>{ $platform }</b> is now due { $due }, at { $pace } a day.
days-off-too-old = A past day can be declared off for a week, no longer: before that the line stays as it is.
days-off-too-long = That is more than a year off. Close the goal instead (/goal), or name fewer days.
days-off-backwards = Those days end before they begin. From which day to which?
days-off-unread = Which days? For example “/pause today”, “/pause tomorrow”, “/pause 5 days”, “/pause weekends”, “/pause from 3 to 12 August”.

button-off-today = Day off today
button-off-tomorrow = Tomorrow
button-weekends-off = Weekends off
button-weekends-on = Weekends count again
button-off-back = Not off after all
button-off-back-of = Not off: { $days }
button-off-too = Days off as well
button-all-days-off = All days off
button-move-date = { $platform }: { $due }
