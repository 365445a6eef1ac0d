"""The chosen trigger point: where to press, why it is a candidate, how to release it, and its muscle."""
