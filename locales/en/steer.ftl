# What a coordinator checks and sets.
desk-tab-settings = Organisation
steer-lead = What is late, what did not arrive, what you check.
steer-late = Late
steer-late-none = Nothing is late.
steer-due = Was due on { $when }
steer-nobody = Nobody has it yet
steer-give = Give to a colleague
steer-give-lead = You need not open the case.
steer-given = { $name } has this now.
steer-failed = Mail that did not arrive
steer-failed-none = Every mail arrived.
steer-bounced = This address refuses the mail.
steer-given_up = The mail could not be sent.
steer-again = Send again
steer-by-phone = Go on by phone
steer-again-done = The mail is on its way again.
steer-by-phone-done = A colleague calls the service.
steer-other = Look at these too
steer-other-none = There is nothing else.
steer-clock-first_look = First look
steer-clock-contact = Reach the person
steer-clock-service_answer = Answer of a service
steer-clock-follow_up = The next step
set-lead = For every neighbourhood of your organisation.
set-saved = Saved. Everything that runs is counted again.
set-hours = Opening hours
set-hours-hint = Such as 9:00-12:30, 13:00-17:00. Empty is closed.
set-hours-wrong = Write hours like 9:00-17:00.
set-closed = Closing weeks
set-closed-note = Nothing becomes late while you are closed.
set-closed-none = No closing is planned.
set-closed-add = Add
set-closed-remove = Remove
set-closed-wrong = Choose a first and a last day, at most 60 days.
set-holidays = Holidays
set-holidays-show = Show the holidays
set-holidays-note = You are closed then by themselves.
set-clocks = Terms
set-clocks-note = A new term holds for what begins after it.
set-level-u1 = Urgent
set-level-u2 = This week
set-level-u3 = Follow up
set-terms-wrong = What is more urgent may not take longer.
set-term-next = By the next working day
set-away = Away, and who takes over
set-services = Secrecy and agreements of each service
set-service-until = until { $day }
set-service-over = ended on { $day }
set-service-none = no end date
care-make-ready = Make a service ready
care-make-ready-lead = The service hears nothing yet. That needs a yes first.
care-make-ready-which = Which service?
care-print-card = Referral card
holiday-nieuwjaar = New Year
holiday-pasen = Easter
holiday-paasmaandag = Easter Monday
holiday-dag-van-de-arbeid = Labour Day
holiday-o-l-h-hemelvaart = Ascension Day
holiday-pinksteren = Pentecost
holiday-pinkstermaandag = Whit Monday
holiday-nationale-feestdag = National day
holiday-o-l-v-hemelvaart = Assumption
holiday-allerheiligen = All Saints
holiday-wapenstilstand = Armistice Day
holiday-kerstmis = Christmas
set-term-hours = { $n ->
        [one] { $n } working hour
       *[other] { $n } working hours
    }
set-term-days = { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
steer-left = No longer works here
steer-give-all = Hand over everything
steer-give-all-lead = All open cases go to one colleague. You need not open them.
steer-given-all =
    { $count ->
    [one] { $name } now has one more case.
   *[other] { $name } now has { $count } more cases.
 }
steer-leaves = Take access away
steer-leaves-title = Does { $name } no longer work here?
steer-leaves-lead = From now on this colleague opens no case any more.
steer-leaves-then = The cases stay. After this you hand them over to a colleague.
steer-leaves-yes = Yes, no longer works here
steer-leaves-done = { $name } no longer works here. Now hand over the cases.
problem-not-yourself = You cannot do this for yourself. Ask a colleague.
problem-works-here-no-longer = This colleague no longer works here already.
problem-no-other-coordinator = Then no other coordinator would be left. First appoint somebody else.
