# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = This letter no longer works. Ask the neighbourhood worker for a new one.
problem-person-known = This person is already listed.
problem-person-is-staff = Whoever works here gets no letter.
field-not-a-token = This link is not complete. Scan the code again.
field-not-a-code = A code has 8 characters. Look at your letter again.
field-one-of-two = Give one or the other, not both.
field-too-young = You must be 16 to take part.
field-unknown-street = This street is not on the list of the neighbourhood.
field-not-a-house-number = A house number starts with a digit.
field-not-in-this-street = This number is not in this street.
field-one-for-a-person = For one person you make one letter.
task-confirm-newcomer = Somebody new wants to take part. Get to know them.
push-confirmed-title = You fully take part
push-confirmed-body = The neighbourhood worker knows you now. You can help too.
phone-confirmed = You are now known in the neighbourhood. You can also help.
