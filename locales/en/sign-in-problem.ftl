# What went wrong with a code or an address.
problem-mail-code-not-valid = This code is not right, or no longer works. Look again, or ask for a new one.
problem-mailbox-full = This email address already belongs to four people.
problem-mail-on-shared-device = This cannot be done on a device that others use. Do it on your own, or ask your neighbourhood worker.
field-not-a-mail-code = The code has 6 digits.
problem-fact-not-known = We do not know that about this person ourselves. Ask something else.
field-two-facts = Mark two things that were right.
