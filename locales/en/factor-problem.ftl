# What went wrong with a second factor.
problem-factor-not-valid = This code is not right, or was used already. Wait for the next one and try again.
problem-factor-shared-device = This cannot be done on a device that others use too. Do it on your own device.
problem-factor-by-letter = The first time goes with a letter. Ask your administrator for one.
problem-factor-for-staff = A second step is for who works here.
problem-second-factor-needed = This work needs a second step. Give your code first.
problem-step-up-needed = This is important. Give your code once more first.
field-not-a-factor-code = A code has 6 digits. A code of the sheet has 8 characters.
problem-passkeys-off = Passkeys do not work at this address. Use the codes of an app.
problem-passkey-not-valid = This passkey is not right, or it took too long. Try again.
problem-passkey-copied = There seems to be a copy of this passkey. Type a code, and report it.
problem-passkeys-enough = You have five passkeys already. Remove one first.
problem-factor-last = This is your last second step. Make another one first.
