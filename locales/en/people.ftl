# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = Somebody new wants to take part. Get to know them.
push-confirmed-title = You fully take part
push-confirmed-body = The neighbourhood worker knows you now. You can help too.
phone-confirmed = You are now known in the neighbourhood. You can also help.
push-new-code-title = Your new code was used
push-new-code-body = Was that not you? Then call your neighbourhood worker.
phone-new-code = Somebody used your new code. Was that you?
push-code-guessed-title = Somebody is trying your code
push-code-guessed-body = Was that not you? Then call your administrator.
phone-code-guessed = Somebody typed a wrong code a few times in your name. Was that you?
push-passkey-copied-title = A key of yours seems to be copied
push-passkey-copied-body = Was that not you? Then call your administrator.
phone-passkey-copied = There seems to be a copy of your passkey. Was that you?
push-you-moved-title = You moved in Buurtnet
push-you-moved-body = Is that not right? Tell the neighbourhood team.
phone-you-moved = We wrote down that you moved. Is that not right? Say so.
