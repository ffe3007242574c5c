# Accounts reached out to (gross), followers they bring (net), and what the platforms allow.

## Ceilings in words: "400 follows a day"
limit-said = { $value } { $counts ->
        [invitations] { $value ->
            [one] invitation
           *[other] invitations
        }
        [subscriptions] { $value ->
            [one] subscription
           *[other] subscriptions
        }
        [connections] connections
        [friends] friends
       *[follows] { $value ->
            [one] follow
           *[other] follows
        }
    } { $window ->
        [hour] an hour
        [day] in any 24 hours
        [week] in any 7 days
        [month] in any 30 days
       *[total] in all
    }
limit-kind-official = official
limit-kind-press = reported by the press, not confirmed
limit-kind-vendor = said by vendors, not confirmed
limit-kind-community = observed, never confirmed

## What a pace means. $gross accounts a $unit (day or week), $percent in 100 become followers
pace-library = That is about <b>{ $gross } accounts</b> to reach out to { $unit ->
        [week] a week
       *[day] a day
    }, if { $percent }% follow back and all of them stay (often quoted, without a source: 1min30, 2016).
pace-library-linkedin = That is about <b>{ $gross } invitations</b> { $unit ->
        [week] a week
       *[day] a day
    }, if { $percent }% are accepted and all of them stay (Expandi and Belkins, 2024–25).
pace-own = That is about <b>{ $gross } accounts</b> to reach out to { $unit ->
        [week] a week
       *[day] a day
    } at your own rate: of the { $accounts } you told me of over { $days } days, { $percent }% became followers.
pace-by-itself = Your own reports carry it: { $unasked } a day come without any outreach you told me of.
pace-unasked = { $unasked } a day come without it, and are counted in.
pace-leaving = { $unasked } a day leave, and are counted in.
pace-beyond = In all that would be { $accounts } accounts, and { $platform } { $network ->
        [x] allows { $ceiling }, then a ratio it does not publish
       *[other] stops at { $ceiling }
    }. The rest has to come from posts and conversations.
pace-beyond-network = { $platform } stops at { $ceiling }: those who come after that can still follow you.
pace-bold = <b>That is more than one person can choose by hand.</b> { $prudent } accounts a day is an upper mark (one practitioner’s, around 2010).
pace-above = <b>That is above what { $platform } allows:</b> { $ceiling } ({ $kind }, checked { $checked }). I don’t save a plan above a ceiling.
pace-honest = Honest instead: { $target } by <b>{ $due }</b>, at { $pace } a day.
pace-honest-less = Or { $pace } a day, which makes { $target } by { $due }.
pace-none = No pace within these limits leads there. A smaller target would, or growing through posts and conversations rather than by reaching out.
pace-confirm-bold = Slower, or yours as it is?
button-honest-date = By { $due }
button-honest-pace = { $pace } a day ({ $target })
button-keep-anyway = Save mine anyway

## Counting
outreach-noted = Counted: <b>{ $count }</b> on { $platform }. Today: { $today }.
outreach-noted-on = Counted for { $on }: <b>{ $count }</b> on { $platform }.
outreach-which = { $count } on which network?
outreach-today = Reached out to today: { $today }.
outreach-near = { $used } of { $ceiling } ({ $kind }): room for { $left } more.
outreach-full = <b>That is the ceiling on { $platform }:</b> { $used }, where { $ceiling } is the most ({ $kind }, checked { $checked }). Room again on { $free }; until then, the people already there.
outreach-total = You told me of { $used } so far, and { $platform } { $network ->
        [x] allows { $ceiling }, then a ratio it does not publish
       *[other] stops at { $ceiling }
    } ({ $kind }).
outreach-bold = { $today } today: as many as one person can choose by hand. Time for the people already there.
outreach-not-positive = Zero or fewer accounts: nothing to count.
outreach-too-many = That is more accounts than anybody reaches in a day. Check the zeros?
outreach-future-day = That day hasn’t come yet; tell me when it has.
outreach-undone = Taken back: { $count } on { $platform }. That day now has { $today }.
button-outreach-undo = Take back
button-qualify-count = Reached out: one more today
qualify-counted = <i>Counted: { $today } on { $platform } today.</i>

## /why
why-net = net: from { $start } to { $target } in { $days } days, days off left out, is { $pace } followers a day, gained minus lost
why-rate-library = rate: you told me too little yet for one of your own ({ $days } days of reports and { $accounts } accounts are enough), so the library’s: { $percent }% follow back (often quoted, without a source: 1min30, 2016; article “follow-back-rate”). Nobody publishes how many leave: none are taken to
why-rate-library-linkedin = rate: you told me too little yet for one of your own ({ $days } days of reports and { $accounts } accounts are enough), so the library’s: { $percent }% of invitations accepted (Expandi and Belkins data, 2024–25; article “limits-linkedin”). Nobody publishes how many leave: none are taken to
why-rate-own = rate: your own. Over { $days } days with outreach you told me of { $accounts } accounts and your reports rose by { $gained }: { $percent }%, with what came or left by itself taken out
why-unasked = by itself: over { $days } days without outreach your reports moved by { $unasked } a day
why-gross = gross: { $unasked ->
        [0] { $pace }
       *[other] ({ $pace } { $apart })
    } ÷ { $percent }% = { $gross } accounts a day, { $accounts } in all
why-ceiling = ceiling: { $ceiling } on { $platform } ({ $kind }, checked { $checked }): { $source }
why-prudent = prudent: { $prudent } accounts a day, the upper mark for choosing by hand (one practitioner, around 2010; article “sustainable-pace”)
why-windows = windows: counted back from any moment, not by calendar day; reaching out is spread over { $hours } waking hours
why-reached = outreach: { $today } accounts today on { $platform }, as you told me
why-used = used: { $used } of { $ceiling }
privacy-outreach = The accounts you told me you reached out to: how many, on which network, on which day; never who.
