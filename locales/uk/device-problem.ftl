# What is not done with a device.
problem-device-of-staff = Хто тут працює, не ділить пристрій з іншими.
