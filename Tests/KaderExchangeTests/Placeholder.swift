// KaderExchangeTests
