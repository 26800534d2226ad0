// KaderReferenceTests
