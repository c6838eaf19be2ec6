// Stands here until the room's first real file.
