# What the bot says around every room: welcome, help, forms, settings, errors.

welcome =
    <b>Mesure</b> helps you grow an account at a pace that holds.

    • <b>Ask me anything</b>, in your own words: “should I mass-follow?”, “why did they leave?”
    • <b>Set a goal</b>: “10k by the end of June on Instagram, 3,200 now”
    • <b>Get a nudge</b> once a day, at your hour: “remind me at 8:30”

    I answer from a library with dated sources, and I say so when I don’t know. Je parle aussi français.
help =
    <b>Ask</b> in your own words; a question always works, whatever we were doing.

    /goal: set or see a goal – “5,000 by 30 June on X, 3,200 now” – or a habit: “comment on 5 posts a day”
    /log: report a number – “1,234”, “+35”, “followed 12 accounts”
    /undo: take the last number back
    /progress: where you stand, with a chart
    /remind: a nudge once a day – “remind me at 8:30 on weekdays”
    /people: those you want to keep talking with – “/people add @bob close”
    /qualify: is this account for you? Six taps
    /pause: days off, weekends, holidays, or silence – “off tomorrow”, “I got blocked”
    /timezone and /language: yours
    /privacy, /export, /forget: what I keep, take it away, erase it
    /why: why I said that
    /cancel: leave whatever is half filled
help-in-group =
    Name me or answer one of my messages to ask a question here. Goals and reminders are for our private chat.
help-admin =
    <b>For admins</b>
    /admin: from an idea to a published answer in five minutes
    /library: find, read, download, undo
    /check: what is wrong with the library’s files
    /reload: take up the files as they are now
    /gaps: questions that found no answer
unknown-command = I don’t know that command. /help lists those I have; a question in your own words works too.
edited-command = I carried that command out as you first sent it. To change something, send it again as a new message.
not-text = I can only read text. Type your question, or a number such as 1,234 to report it.
nothing-to-cancel = There was nothing to cancel. Ask me anything, or see /help.
cancelled = Cancelled; nothing was saved.
form-left = Fine, that is all for now. What you added stays.
old-button = That button is from an older message. Here is where to go from here:
old-button-toast = This button is out of date
only-in-private = That is between you and me: write to me in our private chat.
trouble = Something went wrong on my side. Nothing you told me before was lost; please try again in a moment.

button-example-question = How many a day is wise?
button-set-goal = Set a goal
button-set-reminder = Daily nudge
button-language = Français / English
button-help = Help
button-none-of-these = None of these
button-helpful = 👍 Helpful
button-not-helpful = 👎 Not really
button-continue-form = Go on with my goal
button-cancel = Cancel
button-back = ‹ Back

ask-invitation = Ask in your own words, for example “why do people unfollow me?” or “is 50 follows a day too many?”
form-still-open = <i>Your goal is still half filled: go on with it when you like.</i>
topic-gone = That article is no longer in the library. Ask in your own words and I will look for the closest one.
none-of-these-noted = Noted: the people who keep the library will see that this question has no answer yet. Other words sometimes help.
rated-up = Thank you.
rated-down = Noted, thank you. The curators will see it.
why =
    <b>Why I said that</b>
    { $explanation }
why-nothing = I have said nothing to explain yet. Ask me something first.

language-choose = Which language shall we speak?
language-set = Fine: English from now on.
zone-ask = Where do you live? Tap a place, type a city, or share your location (only its time zone is kept).
zone-current = Your time zone is <b>{ $zone }</b>, where it is { $now }.
zone-set = Your time zone is <b>{ $zone }</b>, where it is { $now } now.
zone-which = Which one do you mean?
zone-unknown = I don’t know that place. Type a larger city nearby, or a zone such as Europe/Paris.

privacy-intro = <b>What I keep about you</b>
privacy-profile = Your Telegram id, the language you chose or last wrote in, the time zone you chose, when you first and last wrote, and whether Telegram still lets me write to you.
privacy-dialogue = Your last question here, the article I answered with, and a form you have not finished.
privacy-exchange = Which of my messages answered which of yours, for two days, so that editing a question edits its answer; with your words when I found none, in case your question went on.
privacy-rating = The articles you marked helpful or not.
privacy-goal = Your goals: network, start, target, dates.
privacy-checkpoint = The numbers you reported, with their days.
privacy-revision = What you changed about a goal: from when and which count, the target and date before and after.
privacy-easing = Your days off, rests after a block and gentle starts: which days, and since when.
privacy-reminder = When you want to be nudged: hour, days, how often, time zone, pauses, the day of the weekly review.
privacy-occurrence = Each day’s nudge: when it was due and sent, which wording it had, and whether it found an answer.
privacy-told = The articles, milestones and ends of goals I told you of, so as not to say them twice.
privacy-outro =
    Questions that find no answer, and remarks after a 👎, are kept without your name or id, stripped of links, handles and numbers. They, ratings and delivery records go after { $days } { $days ->
        [one] day
       *[other] days
    }. I never ask for a password and never touch your accounts.

    /export sends you all of it; /forget erases it.
export-caption = Everything I keep about you, as JSON.
forget-confirm = Erase everything: goals, numbers, reminders, settings? This cannot be undone. /export first if you want a copy.
button-forget-yes = Erase everything
button-forget-no = Keep it
forget-done = Done: nothing about you is left here. If you write again we start afresh.
forget-kept = Nothing was erased.

bot-description =
    Ask how to grow an account without burning it, in French or English: sourced answers, goals that add up, one nudge a day.
bot-short-description = Grow an account at a pace that holds. Answers with sources, goals, one nudge a day.
menu-help = What I can do
menu-ask = Ask a question
menu-goal = Set or see a goal
menu-log = Report a number
menu-undo = Take the last number back
menu-progress = Where you stand, with a chart
menu-remind = A nudge once a day
menu-pause = Days off, or silence for a while
menu-language = Français or English
menu-timezone = Your time zone
menu-privacy = What I keep about you
menu-export = Take your data away
menu-forget = Erase everything
menu-cancel = Leave what is half filled
menu-why = Why I said that
menu-admin = For admins
menu-gaps = Questions without an answer
menu-check = Check the library’s files
menu-reload = Take up the files as they are
menu-library = The articles: find, read, undo

admin-check-clean = No findings: { $articles } articles are in order.
admin-check-found = { $errors ->
        [0] No errors
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] one warning
       *[other] { $warnings } warnings
    }.
admin-and-more = … and { $count } more, in the file below.
admin-reload-done = Taken up: +{ $added } ~{ $changed } −{ $removed }.
admin-reload-same = Nothing has changed.
admin-reload-refused = The files have errors; the library in use stays as it was.
