# What is not done with a device.
problem-device-of-staff = Qui travaille ici ne partage pas d’appareil avec d’autres.
