package signin

import (
	"errors"

	"github.com/MicahParks/jwkset"
	"github.com/golang-jwt/jwt/v5"
)

// Why a token or key is refused, beside the reasons of the library that checks tokens.
var (
	errNoBearer = errors.New("no bearer token of at most 16 KiB")
	errNoIssuer = errors.New("a token, but no issuer is configured")
	errNoKey    = errors.New("an API key that is unknown, revoked or expired")
	errCritical = errors.New("the header crit")
	errClaim    = errors.New("sub, roles or areas are not of the right kind")
)

// reason is why a token or key is refused, in words for the log that hold nothing of it.
func reason(err error) string {
	for _, r := range []struct {
		is    error
		words string
	}{
		{errNoBearer, errNoBearer.Error()},
		{errNoIssuer, errNoIssuer.Error()},
		{errNoKey, errNoKey.Error()},
		{errCritical, errCritical.Error()},
		{errClaim, errClaim.Error()},
		{jwkset.ErrKeyNotFound, "signed with a key that is not in the key set"},
		{jwt.ErrTokenMalformed, "not a signed JWT"},
		{jwt.ErrTokenUnverifiable, "no key to check the signature with"},
		{jwt.ErrTokenSignatureInvalid, "the signature or its algorithm"},
		{jwt.ErrTokenExpired, "expired"},
		{jwt.ErrTokenNotValidYet, "nbf is in the future"},
		{jwt.ErrTokenUsedBeforeIssued, "iat is in the future"},
		{jwt.ErrTokenInvalidIssuer, "another issuer"},
		{jwt.ErrTokenInvalidAudience, "another audience"},
		{jwt.ErrTokenRequiredClaimMissing, "exp, iss or aud is missing"},
	} {
		if errors.Is(err, r.is) {
			return r.words
		}
	}
	return "not a valid token"
}
