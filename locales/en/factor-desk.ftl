factor-title = Your second step
factor-lead = A code besides your sign-in. So nobody else works in your name.
factor-give-lead = Look in your app, and type the code it shows now.
factor-code = Your code
factor-code-hint = Six digits from your app, or a code from your sheet.
factor-code-empty = Type your code.
factor-give = Go on
factor-later = Go on as a neighbour
factor-lost = Device lost?
factor-lost-what = Type a code from your sheet. Is your sheet gone too? Ask your administrator for a letter.
factor-make-lead = Who works here signs in with two steps. You set that up once.
factor-app-what = You need an app that shows codes, such as Aegis, 2FAS or Google Authenticator.
factor-begin = Set up your app
factor-scan = Scan this with your app
factor-type = Does scanning not work? Type this in your app.
factor-open = Open your app on this device
factor-first = The code your app shows now
factor-first-hint = Six digits.
factor-first-send = This is my app
factor-sheet-title = Your sheet of codes
factor-sheet-what = For when your device is broken or gone. Each code works once. Keep them on paper.
factor-sheet-for = { $name }, { $buurt }
factor-sheet-print = Print the sheet
factor-sheet-done = I have kept them
factor-now = Your app works since { $when }.
factor-left = { $count ->
    [one] There is one code left on your sheet.
   *[other] There are { $count } codes left on your sheet.
}
factor-replace = Set up another device
factor-replace-what = The old one then works no more.
factor-new-sheet = Make a new sheet
factor-new-sheet-what = The old codes then work no more.
factor-letter = The first time goes with a letter
factor-letter-what = Ask your administrator for a letter. With it you set up your app on this device.
step-up-title = Your code once more
step-up-why = This is important. So we ask for your code again.
