// KaderDomainTests
