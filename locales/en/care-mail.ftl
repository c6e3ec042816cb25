## Mail to a service: a reference, a place, a day, whom to call. Never anything of a person.
mail-referral-asked-subject = Buurtnet: question { $reference } from { $municipality }
mail-referral-asked-body =
    Hello,

    { $worker } of the neighbourhood team in { $municipality } has a question for your service.
    The reference is { $reference }. Please answer by { $due }.

    Read the question and answer here:
    { $link }

    You need no account. A code comes to this mailbox.
    Not sure about this mail? Call us on { $phone }.
mail-referral-link-subject = Buurtnet: new link for { $reference } from { $municipality }
mail-referral-link-body =
    Hello,

    You asked a new link for { $reference }. The last one no longer works.
    { $link }

    You asked nothing? Then there is nothing to do.
    You reach { $worker } on { $phone }.
mail-referral-reply-subject = Buurtnet: answer to { $reference } from { $municipality }
mail-referral-reply-body =
    Hello,

    { $worker } answered your question about { $reference }.
    Read the answer here:
    { $link }

    You may also call: { $phone }.
mail-referral-ended-subject = Buurtnet: { $reference } from { $municipality } has stopped
mail-referral-ended-body =
    Hello,

    The question { $reference } has stopped. There is nothing more to do.
    The links to this question no longer work. Keep nothing that you wrote down.

    Questions? Call { $worker } on { $phone }.
mail-referral-code-subject = Buurtnet: your code for { $reference } from { $municipality }
mail-referral-code-body =
    Hello,

    Your code is { $code }. It works for ten minutes.
    Type it on the page that you just opened. Give it to nobody.

    You asked no code? Call { $worker } on { $phone }.
