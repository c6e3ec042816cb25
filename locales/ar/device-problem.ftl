# What is not done with a device.
problem-device-of-staff = من يعمل هنا لا يشارك جهازًا مع آخرين.
