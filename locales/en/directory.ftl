## The directory of services, for everybody. nl is the source of the six.

# The kinds of service.
service-type-ocmw = Social services (OCMW)
service-type-caw = Welfare centre (CAW)
service-type-dmw = Social work of the health fund
service-type-gbo = Joint welcome desk
service-type-ldc = Local service centre
service-type-huisarts = Family doctor
service-type-wgc = Community health centre
service-type-thuisverpleging = Home nursing
service-type-gezinszorg = Home help and cleaning
service-type-mmc = Rides for the less mobile
service-type-cgg = Mental health care (CGG)
service-type-eerstelijnspsycholoog = Psychologist near you
service-type-vk = Confidential centre for child abuse
service-type-politie-wijk = Neighbourhood police officer
service-type-huis-van-het-kind = House of the Child
service-type-clb = Pupil guidance centre (CLB)
service-type-jac = Youth advice (JAC)
service-type-voedselhulp = Food aid and social grocery
service-type-woonmaatschappij = Social housing company
service-type-huurdersbond = Tenants’ union
service-type-mantelzorgvereniging = Family carers’ association
service-type-oppasdienst = Sitting service
service-type-agentschap-integratie = Integration and interpreters
service-type-karweidienst = Odd-job service
service-type-buurtbemiddeling = Neighbourhood mediation
service-type-lac = Local energy and water board
service-type-justitiehuis-1e-lijn = Free legal advice

# Finding a service.
services-lead = They help you further. You can always call.
services-ask = What do you need help with?
services-ask-hint = For example: bill, doctor, food
services-open-now = Only open now
services-types = Kind of service
services-all = All
services-more-types = More kinds
services-fewer-types = Fewer kinds
services-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
 }
services-none = We found nothing.
services-none-more = Try another word, or call your neighbourhood worker.
services-why = Fits: { $word }
services-meant = Did you mean “{ $word }”?

# One service.
service-open-until = Open until { $time }
service-open-always = Open day and night
service-open = Open now
service-closed = Closed now
service-opens-today = Opens at { $time }
service-opens = Opens { $day } at { $time }
service-appointment = By appointment
service-also-appointment = Also by appointment
service-hours-unknown = Call for the hours
service-hours = Opening hours
service-holidays-open = Also open on public holidays
service-holidays-closed = Closed on public holidays
service-closed-days = Closed from { $from } to { $until }
service-closed-day = Closed on { $day }
service-languages = Languages
service-interpreter = { $language } with an interpreter
service-address = Address
service-website = Website
service-wheelchair-yes = You can get in with a wheelchair
service-wheelchair-no = Hard with a wheelchair
service-eligibility = For whom?
service-intake = What do you bring?
service-full = No room for new people now
service-limited = It may take a while
service-assured = Checked on { $day }
service-no-phone = This service has no number. Call your neighbourhood worker.
service-share = Share this service
service-share-send = Send the link
service-share-copy = Copy the link
service-share-copied = The link is copied.
service-share-qr = Let somebody scan this code with a phone.
service-qr-alt = Code with the link to { $name }
service-back = All services
service-here = in { $buurt }
