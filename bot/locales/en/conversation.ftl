# What the bot says about its answers: the words around an article, the choice, the honest "I don't know", small talk.

reply-other-language = <i>I only have this one in French:</i>
reply-overdue = <i>Careful: last checked on { $checked }, and due for another check since { $review }.</i>
reply-again = <i>What the article above says about this:</i>
reply-sources = <b>Sources</b>, checked on { $checked }
source-official = official
source-study = study
source-press = press
source-vendor = vendor
source-community = community

reply-clarify = I’d rather ask than guess. Did you mean:
reply-fallback-nearest = I don’t know this one: my library is about growing an account at a pace that holds. The closest I have:
reply-fallback = I don’t know this one. Ask me about followers, limits, pace or networking, in your own words; /help shows the rest.

small-talk-greeting = Hello! Ask me anything about growing an account, or set a goal with /goal.
small-talk-how-are-you = All well, thank you. And your account: how is it doing?
small-talk-thanks = You’re welcome. Good luck with it!
small-talk-goodbye = See you! Slow and steady.
small-talk-robot = I’m a bot: I answer from a library people wrote, and I say so when I don’t know.
small-talk-maker = People who grow accounts patiently wrote my answers; /ask “where do your answers come from” says more.
small-talk-ok = Good. What else would you like to know?
small-talk-laugh = Glad it made you smile. Anything about your account?
small-talk-praise = Kind of you, thank you!
small-talk-apology = No harm done. What can I do for you?
small-talk-complaint = Sorry, that was no help. Try it in other words, or look in /topics; “None of these” under a choice tells the people who write my answers.
small-talk-name = I’m called Mesure: the French word for measure, a bar of music, and restraint.
small-talk-age = A bot has no age, but my answers do: each one says when it was last checked.
small-talk-origin = I live on a server, so nowhere in particular.
small-talk-presence = I’m here. What would you like to know about your account?
small-talk-bored = Then take ten minutes for your account: /topics has something to read.
small-talk-wishes = Thank you, and the same to you.
small-talk-back = Welcome back. Where were we: a question, or your goal?
small-talk-surprise = If that surprises you: the sources are under each answer, with the day they were checked.
