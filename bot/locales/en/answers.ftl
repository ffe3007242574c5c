# What the bot says around answers: inline mode, two questions at once, what was missing, privacy mode.

button-ask-in-private = Ask me in our private chat
button-ask-the-bot = Ask Mesure
button-whole-article = In full: { $title }

missing-ask = What was missing? One sentence is enough; /cancel to leave.
missing-kept = Thank you. The people who keep the library will read it, without your name.

admin-privacy-mode =
    <b>In groups I only hear commands and replies to my messages</b>: privacy mode is on. To let me hear my name too, turn it off with /setprivacy at @BotFather, then remove me from the group and add me again.
admin-hears-all =
    <b>In groups I hear everything</b>: privacy mode is off. What is not addressed to me is neither answered nor kept.
