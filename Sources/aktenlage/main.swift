print("aktenlage")
