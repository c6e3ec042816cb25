# What is not done with a device.
problem-device-of-staff = Wie hier werkt, deelt geen toestel met anderen.
