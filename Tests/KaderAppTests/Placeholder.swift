// KaderAppTests
