# What is not done with a device.
problem-device-of-staff = Who works here shares no device with others.
