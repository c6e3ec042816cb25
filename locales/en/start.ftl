## Language, start, settings, the help page and the page about accessibility.
start-title = Neighbours helping neighbours
start-lead = Ask for a little help, or help a neighbour yourself.
start-language = Choose your language
start-how-ask = You ask for something small, like bringing bread.
start-how-answer = A neighbour who can comes to help.
start-how-people = Your neighbourhood worker looks along. You always choose.
start-card-where = No letter yet? Call or ask your neighbourhood worker.
start-hello = Hello { $name }
calls-title = Call someone
calls-lead = These numbers always work, also without internet.
calls-danger-title = Is there danger now?
calls-danger-note = Buurtnet is not for emergencies.
calls-talk-title = Would you like to talk to someone?
calls-team-title = Your neighbourhood worker
calls-team = { $worker } and the team of { $buurt }
calls-team-note = For all questions about your neighbourhood.
calls-team-unknown = The number is on your letter or card.
calls-112 = Ambulance and fire service
calls-101 = Police
calls-1813 = Thinking about suicide? Day and night, in Dutch.
calls-106 = Tele-Onthaal: someone who listens, day and night, in Dutch.
calls-102 = Awel: for children and young people, in Dutch.
calls-1712 = Questions about violence or abuse.
calls-free = Free.
calls-hours = Hours may change.
settings-title = Settings
settings-language = Language
settings-reading = Letters and colours
settings-notices = Notifications
settings-notices-why = May we notify you, for example when a neighbour helps you? You can switch this off at any time.
settings-notices-together = Whoever holds this device also sees your notifications. Is somebody else using it? Then your notifications do not come.
settings-notices-on = Switch notifications on
settings-notices-off = Switch notifications off
settings-notices-are-on = Notifications are on for this device.
settings-notices-denied = Notifications are blocked on this device. Allow them in the settings of your browser.
settings-notices-unsupported = This device cannot show notifications. We will call or mail you.
settings-notices-error = It did not work. Try again later.
settings-notices-timeout = Your device does not answer. We will call or mail you.
settings-notices-ios = First put Buurtnet on your home screen.
settings-ios-share = Tap the Share button.
settings-ios-add = Choose Add to Home Screen.
settings-ios-open = Open Buurtnet from your home screen.
settings-sign-out = Sign out
settings-sign-out-why = We then erase everything of yours on this device.
settings-sign-out-waiting = { $count ->
    [one] { $count } message is still waiting. If you sign out, it is gone.
   *[other] { $count } messages are still waiting. If you sign out, they are gone.
 }
settings-sign-out-anyway = Sign out and throw away
settings-sign-out-stay = Stay signed in
settings-signed-out = You are not signed in on this device.
access-title = Accessibility
access-lead = Buurtnet is for everyone. That is why we take care of these things.
access-big = Big letters and buttons that are easy to hit.
access-contrast = Colours that read well, in the dark too.
access-keyboard = Everything works with a keyboard and with a screen reader.
access-aloud = Every page can be read aloud.
access-words = Short sentences, drawings and six languages.
access-standard = We follow WCAG 2.2, level AA.
access-unread = Arabic, Turkish and Ukrainian have yet to be proofread.
access-tell-title = Does something not work?
access-tell = Tell your neighbourhood worker. You may always call.

# Getting in.
start-in = Come in
start-in-demo = Or come in with a letter
start-letter = I have a letter
start-letter-note = A letter or card with a code.
start-again = I have been here before
start-again-note = I joined Buurtnet earlier.
start-role-bewoner = Resident
start-role-helper = Helps neighbours
start-role-ambassadeur = Ambassador
start-role-buurtwerker = Neighbourhood worker
start-role-brugfiguur = Bridge builder
start-role-dienst = Service
start-role-coordinator = Coordinator
start-role-gemeente = Municipality
start-role-beheerder = Administrator
start-roles = Roles and our neighbourhood
start-roles-note = What you arrange as administrator.
start-numbers = What neighbours could not do
start-numbers-note = The numbers of each quarter, for the municipality.

# Stepping in where everything is invented.
demo-title = Step into { $buurt }
demo-lead = Everything here is invented. Choose who to be for a while.
demo-asker = I ask for a small hand.
demo-helper = I help a neighbour.
demo-worker = I am the neighbourhood worker.
demo-others = Choose somebody else
demo-search = Search by name
demo-none = Nobody has that name.
demo-found = { $count ->
    [one] { $count } name found.
   *[other] { $count } names found.
 }

# The four places of who lives here.
tab-start = Home
tab-help = I help
tab-mine = My requests
tab-me = Settings

# At the door with a letter.
join-title = Your letter
join-lead = There is a code on your letter or card.
join-code = Type the code
join-code-hint = Eight letters and digits, such as AB12-CD34.
join-code-empty = Type the code of your letter.
join-type = Type the code of your letter
join-type-note = Eight characters stand under the drawing.
join-new = I need a new code
join-new-note = Call or ask your neighbourhood worker.
join-are-you = Are you { $name }?
join-who = Welcome to { $buurt }. Who are you?
join-for-street = This letter is for { $street } in { $buurt }.
join-for-buurt = This letter is from Buurtnet in { $buurt }.
join-first-name = Your first name
join-street = Your street
join-street-none = Choose your street
join-number = Your house number
join-phone = Your phone number
join-phone-why = Only who comes to help you sees it.
join-born = In which year were you born?
join-born-why = Are you 16 or 17? Then your neighbourhood worker looks along. Nobody else sees the year.
join-helps = Would you like to help a neighbour sometimes?
join-helps-yes = Yes, sometimes
join-helps-no = Not yet
join-shared = Does somebody else use this device too?
join-shared-why = Then we keep nothing of yours on this device.
join-shared-no = No, only me
join-shared-yes = Yes, we share it
join-yes = Yes, I am { $name }
join-no = No, I am not { $name }
join-in = I join
join-not-me = This letter is not for you
join-not-me-what = Give the letter back, or call us. Nothing has happened.
join-welcome-title = Welcome
join-welcome = Welcome, { $name }!
join-welcome-lead = You are now part of { $buurt }. You may ask right away.
join-to-start = Go to my home page
join-to-start-note = Have a quiet look around.
join-seen = Has { $worker } met you yet?
join-seen-what = Show your letter to { $worker } or an ambassador. Then you can help too.
join-seen-where = You find us here: { $address }.
join-not-seen = { $worker } would like to meet you. Show your letter at the meeting place.
join-shared-note = You share this device. After a quarter of an hour we sign you out.
place-next = Somebody else at home?
place-next-note = Up to four people can use one device.

# Coming back.
again-title = Good to see you again
again-lead = You are not signed in on this device yet. You need a new code for that.
again-ask = Ask for a new code
again-call-note = You get a code at once, by phone too.
again-walk-in = Or drop in: { $address }.
again-have = I already have a code
again-have-note = From a letter, a card or the phone.

# What we know of you.
profile-title = My profile
profile-open-note = Who may come to your door? How do we reach you?
own-title = My data
own-note = What we know, who saw it, and how to stop.
forgotten-title = Goodbye, and thank you
forgotten-lead = Your account is closed. After 7 days everything about you is gone.
forgotten-back = Want to stay after all? Call your worker. You have 7 days.
profile-door = Who may come to your door?
profile-door-known = A neighbour the worker knows
profile-door-name = I want to see the name first
profile-door-place = Rather at the meeting place
profile-contact = How do you like to hear from us?
profile-contact-app = By a notice on this device
profile-contact-phone = Call me
profile-contact-sms = Send a text message
profile-contact-mail = Send a mail
profile-last-name = Your family name
profile-language = Which language do you read?
profile-saved = Saved.

# The mailboxes of the demo.
demo-post = Be the service: open the mailbox
demo-post-note = Read what a service gets by mail.
demo-post-title = Mailboxes
demo-post-lead = In the demo no mail goes out. Here you read what each service would get.
demo-post-empty = No mail yet. Refer somebody and look again.
demo-post-choose = Choose a mailbox
demo-post-all = All mailboxes
demo-post-count = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
 }

# The ways to services and rights.
services-title = Services nearby
services-note = Professional help, close to home.
rights-title = Your rights
rights-note = Money, food, rent, care: who helps you.

# An ambassador meets who is new.
street-new = New in your street
street-new-lead = Have you met somebody? Say so here.
street-new-number = number { $number }
street-new-know = I know { $name }
street-new-known = { $name } now takes part in everything.
profile-look-again = Show what is there now
meet-title = Meeting people
meet-note = Soup, a chat, doing something together.
