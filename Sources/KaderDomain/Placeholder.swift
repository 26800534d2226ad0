// KaderDomain
