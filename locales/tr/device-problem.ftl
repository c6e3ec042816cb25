# What is not done with a device.
problem-device-of-staff = Burada çalışan kişi cihazını başkalarıyla paylaşmaz.
