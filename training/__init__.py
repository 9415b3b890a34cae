"""Makes the embedded model `models/nano` out of SmolLM2-135M-Instruct; never imported by the server."""
