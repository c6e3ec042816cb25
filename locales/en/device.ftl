# This device: who uses it.
device-title = This device
device-own = Only you use this device.
device-share = Somebody else uses it too
device-share-title = Do you share this device?
device-share-push = Notices stop on this device.
device-share-kept = What we kept of you here is gone at once.
device-share-idle = If you do not use it for a quarter of an hour, we sign you out.
device-share-waiting = What still waits to be sent is gone then, too.
device-share-yes = Yes, we share this device
device-share-no = No, only me
device-back = Do you use the device alone again?
device-back-how = Sign in again with a code.
device-no-push = On a shared device we send no notices.
