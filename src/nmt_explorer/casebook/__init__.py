"""Pain drawings as documents: read from and written to JSON, with a clear word for everything that is wrong."""
