# What people asked and did not find, for the admins; the weekly digest.

gaps-none = No question is waiting for an answer.
gaps-head = <b>Asked and not found</b>: { $count ->
        [one] one question
       *[other] { $count } questions
    }, the most asked first. A number opens its question.
gaps-line = <b>{ $place }.</b> { $question } <i>({ $language }, { $count }×, last { $last })</i>
gaps-remark = <b>{ $place }.</b> <i>missing:</i> { $question } <i>({ $language }, { $count }×, last { $last })</i>
gap-asked-en = <b>Asked in English</b> { $count ->
        [one] once, on { $last }.
       *[other] { $count } times, from { $first } to { $last }.
    }
gap-asked-fr = <b>Asked in French</b> { $count ->
        [one] once, on { $last }.
       *[other] { $count } times, from { $first } to { $last }.
    }
gap-missed-en = <b>What was missing, said in English</b> { $count ->
        [one] once, on { $last }.
       *[other] { $count } times, from { $first } to { $last }.
    }
gap-missed-fr = <b>What was missing, said in French</b> { $count ->
        [one] once, on { $last }.
       *[other] { $count } times, from { $first } to { $last }.
    }
gap-wording = • { $question } ({ $count }×)
gap-more = … and { $count ->
        [one] one more wording
       *[other] { $count } more wordings
    }
gap-unhelpful = 👎 “{ $title }” came up and did not help.
gap-gone = This one has been dealt with.
gap-belongs = Which article answers “{ $question }”? { $count ->
        [one] The wording becomes one of its phrasings
       *[other] The { $count } wordings become phrasings of it
    }; you see what that changes before anything is published.
gap-ask = Which article answers “{ $question }”? Send me a word or two of its title or its phrasings.
gap-found = { $count ->
        [0] No article holds “{ $words }” in this language. Try another word.
        [one] One article holds “{ $words }”:
       *[other] { $count } articles hold “{ $words }”:
    }
gap-there-already = That article has these phrasings already.
gap-template = The article to be written, with the wordings already in it. Replace everything that is marked ✎, rename the file and its id as you like, then send it back to me.
gap-template-twin = Its twin in the other language. Put both in one .zip to publish them together.
gap-ignored = Left aside: “{ $question }”. It comes back once it has been asked { $again } times more.
button-gap-belongs = Belongs to …
button-gap-new = New article
button-gap-elsewhere = Out of scope
button-gap-ignore = Ignore
button-gap-search = Another article
button-gap-restore = Bring it back
deed-gap-ignore = left a question aside:
deed-gap-restore = brought a question back:
deed-gap-new = had a new article prepared for:

digest-head = <b>The library this week</b>
digest-gaps = { $count ->
        [one] One new question found no answer; /gaps has { $open } in all:
       *[other] { $count } new questions found no answer; /gaps has { $open } in all:
    }
digest-gap = • { $question } <i>({ $language }, { $count }×)</i>
digest-falling = Found helpful less often than the month before:
digest-fallen = • { $title } <i>({ $language })</i>: 👍 { $up } of { $count }, before { $up_before } of { $count_before }
digest-overdue = { $count ->
        [one] One article is due for review:
       *[other] { $count } articles are due for review:
    }
digest-due = • { $title } <i>({ $language })</i>, since { $since }
digest-more = … and { $count } more
