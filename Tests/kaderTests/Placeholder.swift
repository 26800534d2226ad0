// kaderTests
