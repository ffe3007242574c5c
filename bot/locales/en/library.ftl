# What admins read: the way to publish, previews, undoing, the library browsed, conflicts, who did what.

admin-path =
    <b>From an idea to a published answer in five minutes</b>
    1. Ask me the question as people would ask it: what I say today is where you start.
    2. Open the library below, find the nearest article and have me send its file. Change the text and the phrasings. For a new topic also change id and title, and name the file ID.en.md or ID.fr.md.
    3. Send me the file, or several in a .zip. I show the article as people will see it, what is wrong with it and which questions would move. Nothing has changed yet.
    4. Publish. People get it at once, and it stays through restarts.
    5. Ask again. A mistake? Undo it below my message, or from the library any day.

    /check goes through all the files, /reload takes them up, /gaps lists what people asked in vain.
admin-you = you
admin-other = another admin
admin-forgotten = someone who has left
admin-findings = All the findings, one a line.
button-library = Library
button-admin-deeds = Who did what
admin-deeds = <b>What admins did last</b>
admin-deeds-none = No admin has done anything yet.
admin-deed = { $at } · { $by } · { $what } <i>{ $about }</i>
deed-publish = published
deed-undo = took back
deed-upload = sent
deed-discard = discarded
deed-check = checked the files, findings:
deed-reload = reloaded the files, state:

upload-other-kind = { $name } is no article: I take an article as a .md file, or several in a .zip.
upload-too-large = { $name } is too large: { $most } KB at most. Nothing was read.
upload-not-fetched = Telegram did not hand over { $name }. Send it again in a moment.

preview-looking = I am looking at what this would change: a few seconds.
preview-dropped = I am being restarted and gave this up; nothing has changed. Ask again in a minute.
preview-refused = <b>This cannot be published yet.</b> Nothing has changed.
preview-refused-now = <b>This cannot be published</b>: with the library as it is now there are errors. Nothing has changed.
preview-same = That is what the library says already: there is nothing to publish.
preview-head = <b>What publishing does</b>
preview-file-new = + <code>{ $path }</code>, new
preview-file-changed = ~ <code>{ $path }</code>, changed
preview-file-removed = − <code>{ $path }</code>, removed
preview-file-same = = <code>{ $path }</code>, as it is today
preview-more-files = … and { $count } more files
preview-passed-over = { $count ->
        [one] One other file of the zip was passed over.
       *[other] { $count } other files of the zip were passed over.
    }
preview-no-warnings = No findings.
preview-warnings = { $count ->
        [one] One finding, which does not keep it from being published:
       *[other] { $count } findings, which do not keep it from being published:
    }
preview-more-warnings = … and { $count } more
preview-no-moves = No known question changes its answer.
preview-moves = Known questions that change their answer: { $count } (better { $gained }, worse { $lost })
preview-gain = + “{ $question }”: { $before } → { $after }
preview-loss = − “{ $question }”: { $before } → { $after }
preview-move = · “{ $question }”: { $before } → { $after }
preview-more-moves = … and { $count } more
preview-nothing = no direct answer
preview-difference = Every difference (− today, + as it would be), then every question that moves.
preview-publishing = One moment: checking once more …
preview-published = <b>Published</b>: +{ $added } ~{ $changed } −{ $removed }. People get it from now on.
preview-discarded = Discarded. The library is as it was.
preview-over = This is done already, or older than a week. Send the file again if you need to.
button-publish = Publish
button-discard = Discard
button-whole-difference = All of it, as a file
button-previous = ‹
button-next = ›

superseded = <b>In the meantime</b> { $path } was published by { $by }, on { $at }.
superseded-folder = <b>In the meantime</b> { $path } was changed in the folder.
superseded-against = Below is yours against what stands there now; publish again if yours is to replace it.
superseded-added = You both only added lines: yours now stand beside those. Below is what publishing does.

button-undo-publication = Undo
button-undo-last = Undo the last publication
button-undo-yes = Undo it
button-undo-no = Leave it
unpublish-head = <b>What undoing does</b>
unpublish-nothing = There is nothing left to undo.
unpublish-at-it = One moment: checking once more …
unpublish-done = <b>Undone</b>: +{ $added } ~{ $changed } −{ $removed }. People get what stood there before.
unpublish-left = Nothing has changed.
unpublish-changed = Nothing was undone: { $path } was published again by { $by }, on { $at }. Undo that first.
unpublish-changed-folder = Nothing was undone: { $path } was changed in the folder since.

library-home = { $articles } articles on { $topics } topics; { $overdue ->
        [0] none is due for review
        [one] one is due for review
       *[other] { $overdue } are due for review
    }.
library-ask = Type words of a title, an id or a phrasing, for example “instagram limit”.
library-found = { $count ->
        [0] No article holds
        [one] One article holds
       *[other] { $count } articles hold
    } “{ $words }”.
library-list-fr = { $count } articles in French
library-list-en = { $count } articles in English
library-list-due = { $count ->
        [0] No article is due for review.
       *[other] Due for review, the longest ago first:
    }
library-list-bad = { $count ->
        [0] No article has had a 👎.
       *[other] Worst rated first: 👎 of all opinions
    }
library-list-new = { $count ->
        [0] Nothing has been published from the chat yet.
       *[other] Published from the chat, the newest first:
    }
library-removed = { $title }, removed
library-gone = This article is not in the library any more
library-checked = Checked on { $checked }
library-review = Review due on { $review }
library-review-over = ⚠ Review was due on { $review }
library-size = { $phrasings } phrasings, { $sources } sources
library-month = Last 30 days: shown { $asked } times, { $answered } of them as the answer; offered { $offered } times. 👍 { $up } 👎 { $down } (n = { $opinions })
library-month-before = The 30 days before: shown { $asked } times, { $answered } of them as the answer; offered { $offered } times. 👍 { $up } 👎 { $down } (n = { $opinions })
library-not-met = Nobody has been shown it for two months.
library-file = <code>{ $path }</code> as it stands. Change it and send it back: you will see a preview first.
button-library-search = Search
button-library-overdue = Review due ({ $count })
button-library-rated = Worst rated ({ $count })
button-library-recent = Recently published
button-library-see = As people see it
button-library-file = Send the file
button-library-history = History
button-library-in-fr = In French
button-library-in-en = In English
button-library-remove = Remove the article …

history-head = <b>Published from the chat</b>: <code>{ $path }</code>
    A number sends that version as a file.
history-publish = { $place }. { $at } · { $by } published
history-publish-removed = { $place }. { $at } · { $by } removed the article
history-undo = { $place }. { $at } · { $by } took back
history-undo-removed = { $place }. { $at } · { $by } took back, no article remained
history-file = <code>{ $path }</code> as it was then. Send it back to publish it again: you will see a preview first.

conflict = <b><code>{ $path }</code> changed on both sides.</b> { $by } published it on { $at }; the file in the folder was changed by someone who did not know. People get the published one. − the folder’s, + the published one:
conflict-removed = <b><code>{ $path }</code> changed on both sides.</b> { $by } removed it on { $at }; the file in the folder was changed by someone who did not know. People do not get it. − the folder’s:
conflict-deleted = <b><code>{ $path }</code> changed on both sides.</b> { $by } published it on { $at }; the file has gone from the folder. People get the published one:
conflict-settled-chat = Settled: the chat’s <code>{ $path }</code> stays.
conflict-settled-folder = Settled: the folder’s <code>{ $path }</code> is taken.
conflict-moved = <code>{ $path }</code> changed again just now, so nothing was decided. The library shows where it stands.
conflict-over = This conflict is settled already
button-keep-published = Keep the chat’s
button-take-folder = Take the folder’s
