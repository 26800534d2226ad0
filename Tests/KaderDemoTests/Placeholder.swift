// KaderDemoTests
