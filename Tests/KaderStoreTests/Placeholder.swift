// KaderStoreTests
