# The sentences of the scope guard.

## Danger: shown first, with the help lines
scope-emergency = Is there danger now? Call these numbers first. We show your request to nobody.

## Not small help
scope-redirect = There is better help for this.
scope-redirect-worker = The neighbourhood worker is glad to look with you.

## Somebody reads first
scope-hold-worker = The neighbourhood worker reads this first. Then you will hear from us.
scope-hold-other = The neighbourhood worker looks along before your request is visible.
scope-hold-verified = We only ask neighbours whom the neighbourhood worker knows well.
scope-unread = Your request already goes out. Your own words follow once the worker has read them.

## What was hidden
scope-masked-code = Neighbours do not see the code. Only tell it to the person who comes to help.
scope-masked-key = We have hidden how people can get into your home.
scope-masked-phone = We have hidden a phone number. The helper will get it later.
scope-masked-mail = We have hidden an e-mail address.
scope-masked-account = We have hidden an account or card number.
scope-masked-address = We have hidden an address. Only the person who comes to help will get it.

## Tips
scope-tip-key = Handing over a key? Use the key note of the neighbourhood worker.
scope-tip-bank-card = Never give your bank card or your code. Not even to a neighbour.
scope-tip-child = A child alone with a helper? Then the neighbourhood worker looks along.
scope-tip-talk = Would you like to talk? Call 106 (in Dutch), day and night.
scope-tip-often = Do you have to go often? The Minder Mobielen Centrale drives too.

## Why a boundary exists
scope-why-nursing = Caring for a wound or giving medicine is work for a nurse.
scope-why-personal-care = Help with washing and dressing is work for trained people.
scope-why-lifting = Lifting a person is dangerous for you and for the helper.
scope-why-money = Neighbours do not handle money or bank matters for each other. That keeps everyone safe.
scope-why-debt = With debts you have a right to free help.
scope-why-food-need = A neighbour may give food. You also have a right to help.
scope-why-legal = There is free advice for questions about the law.
scope-why-structural-care = Neighbours are there for small help. There are services for regular help.
scope-why-risky-work = This work is dangerous and often not insured.
scope-why-medical-transport = There are trained drivers for medical transport.
scope-why-house-move = This is too big for one neighbour. Together we see what is possible.
scope-why-childcare-long = For a baby, a night or fixed days there is recognised childcare.
scope-why-violence = Nobody may hurt you. Your safety comes first.
scope-why-suicide = This sounds heavy. Talk to someone now, day or night, without your name.
scope-why-medical-emergency = Do not wait for a neighbour. Every minute counts.
scope-why-commercial = Buurtnet is free help between neighbours. Sales and paid work do not fit here.
scope-why-dating-sexual = Buurtnet is no place to look for a partner.
scope-why-illegal = This is not allowed on Buurtnet. The neighbourhood worker reads along.
scope-why-missing-person = Ring the bell and phone. Do you fear danger? Then call 112 or 101.

## Services, by type
scope-service-buurtwerker = the neighbourhood worker
scope-service-ocmw = OCMW, the public social service
scope-service-caw = CAW: help with every question
scope-service-dmw = social service of the health fund
scope-service-gbo = joint social intake (GBO)
scope-service-ldc = local service centre
scope-service-huisarts = family doctor
scope-service-wgc = community health centre
scope-service-thuisverpleging = home nursing
scope-service-gezinszorg = family home care
scope-service-mmc = transport for less mobile people
scope-service-cgg = mental health centre
scope-service-eerstelijnspsycholoog = primary care psychologist
scope-service-vk = child abuse centre
scope-service-politie-wijk = local police officer
scope-service-huis-van-het-kind = family centre (Huis van het Kind)
scope-service-clb = CLB, for pupils
scope-service-jac = JAC, for young people
scope-service-voedselhulp = food aid or social grocery
scope-service-woonmaatschappij = social housing company
scope-service-huurdersbond = tenants’ union
scope-service-mantelzorgvereniging = carers’ association
scope-service-oppasdienst = sitting service of the health fund
scope-service-agentschap-integratie = integration agency
scope-service-karweidienst = handyman service
scope-service-buurtbemiddeling = neighbourhood mediation
scope-service-lac = energy and water committee (LAC)
scope-service-justitiehuis-1e-lijn = free advice from a lawyer
