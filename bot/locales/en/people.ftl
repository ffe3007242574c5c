# The people someone wants to keep talking with, and the one-minute check of an account.

menu-people = People to keep talking with
menu-qualify = Is this account for you? Six taps
privacy-contact = The people you listed with /people: name, note, how often, last contact, when they are due, and when a nudge last named them.

## The list
people-title = <b>Your people</b>: { $count }. { $due ->
        [0] Nobody is due today.
        [one] One is due.
       *[other] { $due } are due.
    }
people-legend = <i>●: time to write.</i>
people-line-due = ● <b>{ $name }</b>: { $when }, { $every ->
        [one] every day
       *[other] every { $every } days
    }
people-line-waiting = ○ { $name }: { $when }, { $every ->
        [one] every day
       *[other] every { $every } days
    }
people-when-contacted = { $since ->
        [0] today
        [one] yesterday
       *[other] { $since } days ago
    }
people-when-listed = { $since ->
        [0] listed today
        [one] listed yesterday
       *[other] listed { $since } days ago
    }
people-page = Page { $page } of { $pages }
button-person-done = ✓ Done
button-people-add = Add people
button-people-list = See the list
button-people-earlier = ‹
button-people-later = ›

## Adding
people-first = Nobody is listed yet. 20 to 50 people you truly want to know are plenty.
people-ask =
    Who would you like to keep talking with? One person a line:
    <i>@bob close – met at the bakery fair</i>
    <i>Marie Dupont every 10 days</i>

    Close is every 14 days, regular 30 (what I take if you say nothing), light 90. /cancel leaves.
people-added =
    { $count ->
        [one] Listed:
       *[other] { $count } people listed:
    }
people-added-one = • <b>{ $name }</b>, { $every ->
        [one] every day
       *[other] every { $every } days
    }
people-and-more = … and { $count } more
people-known =
    { $count ->
        [one] Already on your list, left as is: { $names }.
       *[other] Already on your list, left as they are: { $names }.
    }
people-full =
    { $count ->
        [one] One person did not fit.
       *[other] { $count } people did not fit.
    } I stop at { $most }: on Twitter, 100 to 200 stable relations were observed at most (Gonçalves et al., 2011). Drop someone to make room.
people-left-over =
    I take { $most } lines at a time. { $count ->
        [one] The last line is
       *[other] The last { $count } lines are
    } not in yet: send them again.
people-problem-no-name = “{ $said }”: I see no name there.
people-problem-name-too-long = “{ $said }”: that name is too long. 80 characters at most, then a dash and your note.
people-problem-cadence = “{ $said }”: choose a pace of 1 to 365 days.
people-unread = I could not read a name there.
people-more = <i>More? Send them now, or see the list.</i>

## One person
person-last = Last contact: { $on }, { $since ->
        [0] today
        [one] yesterday
       *[other] { $since } days ago
    }.
person-never = Listed { $on }; no contact noted yet.
person-every = How often: { $every ->
        [one] every day
       *[other] every { $every } days
    }.
person-due = <b>Due now.</b>
person-next = Next: { $on }.
person-noted = <i>Noted: { $name }, today. Next: { $on }.</i>
person-noted-already = <i>{ $name } is noted for today already.</i>
person-taken-back = <i>Taken back for { $name }.</i>
person-put-off = <i>{ $name } comes back on { $on }.</i>
person-not-due = <i>{ $name } is not due before { $on }.</i>
person-changed = <i>Changed.</i>
person-listed = <i>{ $name } is listed. Tap “How often” for another pace.</i>
person-known = <i>{ $name } was on your list already.</i>
person-gone = That person is no longer on your list.
person-how-often = How often would you like to talk with <b>{ $name }</b>? Tap, or type a number of days (1 to 365).
person-drop-sure = Drop <b>{ $name }</b> from your list, with the note and the dates?
person-dropped = <i>{ $name } is off your list.</i>
people-tier-close = Close: 14 days
people-tier-regular = Regular: 30 days
people-tier-light = Light: 90 days
button-person-today = We talked today
button-person-undo = Undo: { $name }
button-person-put-off = Later (3 days)
button-person-how-often = How often
button-person-every = { $every } days
button-person-drop = Drop
button-person-drop-yes = Yes, drop
person-toast-noted = Noted
person-toast-already = Already noted
person-toast-gone = No longer on your list

## The one-minute check
qualify-step = <b>{ $who }</b> · { $number } of { $of }
qualify-someone = One-minute check
qualify-ask-shared = Do you share a profession, a place or an interest?
qualify-ask-real = Is it a real person or business? A bio, a true photo or logo, a history that holds together.
qualify-ask-active = Is it active? Posts in the last few weeks.
qualify-ask-talks = Does it talk with others? Replies, not only links.
qualify-ask-read = Would you read its posts if nobody followed back?
qualify-ask-care = Would they care about what you post?
qualify-verdict-yes = <b>{ $who }: yes.</b> { $yeses } of { $of }, and that holds.
qualify-verdict-maybe = <b>{ $who }: not yet.</b> { $yeses } of { $of }. Reply to one post first and see whether they answer.
qualify-verdict-no = <b>{ $who }: let it go.</b> { $yeses } of { $of }.
qualify-this-account = This account
qualify-because = What decided:
qualify-despite = Against it:
qualify-yes-shared = + you have something in common
qualify-yes-real = + somebody real is there
qualify-yes-active = + it is active
qualify-yes-talks = + it talks with others
qualify-yes-read = + you would read it
qualify-yes-care = + they would care about what you post
qualify-no-shared = − nothing in common
qualify-no-real = − nobody real seems to be there
qualify-no-active = − it has gone quiet
qualify-no-talks = − it broadcasts and does not talk
qualify-no-read = − you would not read it
qualify-no-care = − your posts would not interest them
qualify-over = This check is over. /qualify begins another.
qualify-who = Who was it? Send the name or @handle.
button-yes = Yes
button-no = No
button-qualify-add = Add to my people
button-qualify-done = Done
button-qualify-again = Check another
