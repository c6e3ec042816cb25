# What is not done with a device.
problem-device-of-staff = Who works here shares no device with others.
problem-device-full = Four people are signed in on this device already. Sign somebody out first.
problem-device-staff-alone = Who works here is alone on a device. Sign everybody out first, or take another.
problem-device-keeps-nobody = On a shared device nobody stays signed in. Sign everybody out first, or do not share it.
problem-device-code-wrong = { $left ->
    [one] That is not right. You may try once more.
   *[other] That is not right. You may try { $left } more times.
 }
problem-device-code-worn = This was wrong too often. Come in again with a letter or a mail.
problem-device-code-owed = This needs a code of your own. Come in again first with a letter or a mail.
problem-device-gone = You are not signed in here any more. Come in again with a code.
field-not-a-device-code = A code of your own has 4 digits.
