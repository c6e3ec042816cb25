# How to reach somebody safely.
safe-edit = Change how to reach this person safely
safe-title = Reaching safely
safe-lead = This stands above every phone number.
safe-automatic = Messages may go out by themselves
safe-automatic-hint = Tick this only if the person is fine with it.
safe-hushed = Nothing goes to this person by itself. A worker calls.
